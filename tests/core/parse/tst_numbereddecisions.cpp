// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of late 2013 and early 2014: items numbered, decisions in a sentence.
#include "tests/support/parsedletter.h"

#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

QString front()
{
    return u"MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review\n\n"
           "Case Number:\tCM13-0909090\tUR Denial Date:\t11/05/2013\n\n"
           "HOW THE IMR FINAL DETERMINATION WAS MADE\n\n"
           "MAXIMUS Federal Services sent the complete case file to a physician reviewer. The physician reviewer is "
           "Board Certified in Rheumatology and is licensed to practice in Idaho.\n\n"
           "DOCUMENTS REVIEWED\n\nThe notes of a 99 year old man injured on 01/01/1901.\n\n"
           "CLINICAL CASE SUMMARY\n\nThe physician reviewer developed the following clinical case summary based on "
           "a review of the case file:\n\nThe injured worker is a 37 year old woman injured on 11/30/2012.\n\n"
           "IMR DECISION(S) AND RATIONALE(S)\n\nThe Final Determination was based on decisions for the disputed "
           "items/services set forth below:\n\n"_s;
}

QString item(const QString& heading,
    const QString& rationale = u"The crate left no lasting finding. The request is not medically necessary."_s)
{
    return heading
        + u"\n\nThe Claims Administrator based its decision on the Knee Complaints, page 338, which is part of the "
          "MTUS.\n\nThe Physician Reviewer based his/her decision on the Official Disability Guidelines, Knee, which "
          "is "
          "not part of the MTUS.\n\nThe Physician Reviewer's decision rationale: "_s
        + rationale + u"\n\n"_s;
}

// "request|decision|conclusion" of each item.
QStringList told(const Letter& letter)
{
    QStringList items;
    for (const DisputedItem& item : letter.items)
        items.append(QStringList {item.request.text(), item.decision.text(), item.conclusion.text()}.join(u'|'));
    return items;
}

QStringList codes(const Letter& letter)
{
    QStringList list;
    for (const Finding& finding : letter.findings)
        list.append(finding.code);
    return list;
}

} // namespace

class TestNumberedDecisions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALetter()
    {
        const QString text = front()
            + item(u"1. Zanaflex 4mg #60 is not medically necessary and appropriate."_s,
                u"Zanaflex 4mg did nothing for the knee. The request is not medically necessary."_s)
            + item(u"2. MRI of the left knee is medically necessary and appropriate."_s,
                u"The finding is new. The request is medically necessary and appropriate."_s)
            + u"/ABC\n\nDisclaimer: MAXIMUS is providing a service."_s;
        const Letter letter = parsedLetter(text);
        QCOMPARE(letter.layout, u"numbered-decisions"_s);
        QCOMPARE(letter.caseNumber.text(), u"CM13-0909090"_s);
        QCOMPARE(letter.urDenialDate.text(), u"2013-11-05"_s);
        QCOMPARE(letter.reviewerTitle.text(), u"physician reviewer"_s);
        QCOMPARE(letter.specialties.text(), u"Rheumatology"_s);
        QCOMPARE(letter.states.text(), u"Idaho"_s);
        QCOMPARE(letter.patientAge.text(), u"37"_s);
        QCOMPARE(letter.patientInjuryDate.text(), u"2012-11-30"_s);
        QCOMPARE(told(letter),
            QStringList({u"Zanaflex 4mg #60|Upheld|not necessary"_s, u"MRI of the left knee|Overturned|necessary"_s}));
        QVERIFY(letter.counts.agree());
        QCOMPARE(letter.items[1].rationale.of(text).last(12), u"appropriate.");
        QCOMPARE(codes(letter), QStringList());
        const DisputedItem& first = letter.items[0];
        QCOMPARE(first.heading.of(text), u"1. Zanaflex 4mg #60 is not medically necessary and appropriate");
        QCOMPARE(first.decision.spans().constFirst().of(text), u"is not medically necessary and appropriate");
        QCOMPARE(first.claimsCitations.size(), 1);
        QCOMPARE(first.claimsCitations[0].source.text(), u"MTUS"_s);
        QCOMPARE(first.claimsCitations[0].document.text(), u"Knee Complaints"_s);
        QCOMPARE(first.claimsCitations[0].pages.text(), u"338"_s);
        QCOMPARE(first.reviewerCitations.size(), 1);
        QCOMPARE(first.reviewerCitations[0].source.text(), u"ODG"_s);
    }

    void readsHeadings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& heading, const QString& expected) {
            QTest::newRow(qPrintable(heading.left(70))) << heading << expected;
        };
        row(u"2. Soma 350mg #60 is notmedically necessary and appropriate."_s, u"Soma 350mg #60|Upheld"_s);
        row(u"2. Soma 350mg #60 isnot medically necessary and appropriate."_s, u"Soma 350mg #60|Upheld"_s);
        row(u"2. Soma 350mg #60 was not medically necessary and appropriate."_s, u"Soma 350mg #60|Upheld"_s);
        row(u"2) Two braces were medically necessary & appropriate"_s, u"Two braces|Overturned"_s);
        row(u"2. Two braces ARE NOT MEDICALLY NECESSARY AND APPROPRIATE."_s, u"Two braces|Upheld"_s);
        row(u"2 . Electro-\ndiagnostic study of the\nleft hand is not medically\nnecessary and\nappropriate."_s,
            u"Electro-diagnostic study of the left hand|Upheld"_s);
        row(u"2. Labs: CBC,\fCMP is not medically\fnecessary and appropriate."_s, u"Labs: CBC, CMP|Upheld"_s);
        row(u"2. The request for a cane is medically necessary."_s, u"cane|Overturned"_s);
        row(u"2. MRI, 1.5 Tesla, of the left hand is not medically necessary and appropriate."_s,
            u"MRI, 1.5 Tesla, of the left hand|Upheld"_s);
        row(u"7. A number too high is not medically necessary and appropriate."_s, u"A number too high|Upheld"_s);
        row(u"No number is not medically necessary and appropriate."_s, u"No number|Upheld"_s);
        row(u"2. Soma 350mg #60 is in part medically necessary."_s, u"Soma 350mg #60|"_s);
    }

    void readsHeadings()
    {
        QFETCH(const QString, heading);
        QFETCH(const QString, expected);
        const QString first = item(u"1. Zanaflex 4mg #60 is not medically necessary and appropriate."_s,
            u"Two things count.\n1. Rest.\n2. Ice: daily.\nNeither was tried. As such,\nthe request is not medically "
            "necessary and appropriate."_s);
        for (const QString& gap : {u"\n\n"_s, u"\n"_s, u"\f"_s}) {
            const Letter letter = parsedLetter(front() + first.trimmed() + gap + item(heading)
                + item(u"3. Cane is not medically necessary and appropriate."_s));
            if (heading.startsWith(u"No number") && gap != u"\n\n"_s)
                continue; // nothing tells it from a rationale's last sentence
            const QStringList items = told(letter);
            QCOMPARE(items.size(), 3);
            QCOMPARE(items[0], u"Zanaflex 4mg #60|Upheld|not necessary"_s);
            QCOMPARE(items[1].section(u'|', 0, 1), expected);
            QCOMPARE(items[2], u"Cane|Upheld|not necessary"_s);
        }
    }

    void tellsOfADecisionInOtherWords()
    {
        const Letter letter = parsedLetter(front() + item(u"1. Soma 350mg is in part medically necessary."_s));
        QCOMPARE(told(letter), QStringList({u"Soma 350mg||not necessary"_s}));
        QVERIFY(codes(letter).contains(u"no-decision"_s));
    }

    void takesNoSentenceOfARationaleForALabel()
    {
        const Letter letter = parsedLetter(front()
            + item(u"1. Soma 350mg is not medically necessary and appropriate."_s,
                u"The Claims Administrator based its decision on hearsay.\nThe Physician Reviewer found nothing. The "
                "request is not medically necessary."_s)
            + item(u"2. Cane is not medically necessary and appropriate."_s));
        QCOMPARE(told(letter), QStringList({u"Soma 350mg|Upheld|not necessary"_s, u"Cane|Upheld|not necessary"_s}));
    }

    void aListInTheLastRationaleIsNoItem()
    {
        const Letter letter = parsedLetter(front()
            + item(u"1. Soma 350mg is not medically necessary and appropriate."_s,
                u"Two things count:\n1. Rest.\n2. Ice for a week.\nAs such, the request is not medically necessary and "
                "appropriate."_s));
        QCOMPARE(told(letter), QStringList({u"Soma 350mg|Upheld|not necessary"_s}));
    }

    void readsALetterWithoutItsHeadings()
    {
        const QString items = item(u"1. Soma 350mg is not medically necessary and appropriate."_s)
            + item(u"2. Cane is not medically necessary and appropriate."_s);
        const QStringList both {u"Soma 350mg|Upheld|not necessary"_s, u"Cane|Upheld|not necessary"_s};
        QString text = front() + items;
        QCOMPARE(told(parsedLetter(items)), both);
        text.remove(u"IMR DECISION(S) AND RATIONALE(S)"_s);
        QCOMPARE(told(parsedLetter(text)), both);
        QCOMPARE(parsedLetter(text).patientAge.text(), u"37"_s);
        // The first page is lost, and the first item with it.
        QCOMPARE(told(parsedLetter(item(u"2. Cane is not medically necessary and appropriate."_s))), both.last(1));
    }

    void readsTheSameWhereverLinesBreak()
    {
        QString text = front() + item(u"1. Soma 350mg is not medically necessary and appropriate."_s)
            + item(u"2. Two canes are medically necessary and appropriate."_s, u"They are medically necessary."_s);
        const QStringList whole = told(parsedLetter(text));
        QCOMPARE(whole.size(), 2);
        QCOMPARE(told(parsedLetter(QString(text).replace(u' ', u'\n'))), whole);
        const qsizetype items = text.indexOf(u"1. Soma");
        QCOMPARE(told(parsedLetter(text.first(items) + text.sliced(items).simplified())), whole);
    }
};

QTEST_GUILESS_MAIN(TestNumberedDecisions)
#include "tst_numbereddecisions.moc"
