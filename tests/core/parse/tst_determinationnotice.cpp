// SPDX-License-Identifier: GPL-3.0-or-later
// The notice of 2013: each decision listed twice, then spoken of by its number.
#include "tests/support/parsedletter.h"

#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

QString list(const QString& first = u"1) "_s, const QString& second = u"2) "_s)
{
    const QString determined = u"MAXIMUS Federal Services, Inc. has determined the request for "_s;
    return first + determined + u"a 10 day\nsleep course is notmedically necessary and appropriate.\n"_s + second
        + determined + u"Soma 350mg #30 is\nmedically necessary and appropriate.\n\n"_s;
}

QString front()
{
    return u"MAXIMUS FEDERAL SERVICES, INC.\nNotice of Independent Medical Review Determination\nDated: 10/9/2013\n\n"_s;
}

QString middle()
{
    return u"INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE\n\n"
           "An application for Independent Medical Review was filed on 9/4/2013 disputing the\nUtilization Review "
           "Denial dated 8/1/2013. A Notice of Assignment and Request for\nInformation was provided to the above "
           "parties on 9/20/2013. A decision has been made:\n\n"_s;
}

QString about()
{
    return u"Medical Qualifications of the Expert Reviewer:\nThe physician reviewer is\nBoard Certified in "
           u"Rheumatology "
           "and is licensed to practice in Idaho. He/she is wise.\n\n"
           "Case Summary:\nDisclaimer: The following case summary was taken directly from the denial dated July 1, "
           "1913.\nThe patient is a 44 year-old female with a date of injury of 8/28/2001.\n\n"
           "Documents Reviewed for Determination:\nThe notes of a 99 year old man.\n\n"_s;
}

QString detail(const QString& heading, const QString& rationale)
{
    return heading
        + u"\n\nSection of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make "
          u"His/Her "
          "Decision\nThe Claims Administrator based its decision on the Knee Complaints, which is part of the "
          "MTUS.\nThe "
          "Expert Reviewer based his/her decision on the Knee Complaints, page 338, which is part of the MTUS.\n\n"
          "Rationale for the Decision:\n"_s
        + rationale + u"\n\n"_s;
}

QString details()
{
    return detail(u"1) Regarding the request for a 10 day sleep course :"_s,
               u"Sleep came back. The request is not medically necessary and appropriate."_s)
        + detail(u"2) Regarding the request for Soma 350mg #30:"_s,
            u"Soma 350mg helped. The request is medically necessary and appropriate."_s)
        + u"Effect of the Decision:\nIt is not medically necessary to say more.\n"_s;
}

QStringList told(const QString& text)
{
    QStringList items;
    const Letter letter = parsedLetter(text);
    for (const DisputedItem& item : letter.items)
        items.append(QStringList {item.request.text(), item.decision.text(), item.conclusion.text()}.join(u'|'));
    return items;
}

const QStringList& both()
{
    static const QStringList items {
        u"10 day sleep course|Upheld|not necessary"_s, u"Soma 350mg #30|Overturned|necessary"_s};
    return items;
}

} // namespace

class TestDeterminationNotice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsANotice()
    {
        const QString text = front() + list() + middle() + list() + about() + details();
        const Letter letter = parsedLetter(text);
        QCOMPARE(letter.layout, u"notice"_s);
        QCOMPARE(letter.decisionDate.text(), u"2013-10-09"_s);
        QCOMPARE(letter.applicationReceived.text(), u"2013-09-04"_s);
        QCOMPARE(letter.urDenialDate.text(), u"2013-08-01"_s);
        QCOMPARE(letter.dateAssigned.text(), u"2013-09-20"_s);
        QCOMPARE(letter.reviewerTitle.text(), u"physician reviewer"_s);
        QCOMPARE(letter.specialties.text(), u"Rheumatology"_s);
        QCOMPARE(letter.states.text(), u"Idaho"_s);
        QCOMPARE(letter.patientAge.text(), u"44"_s);
        QCOMPARE(letter.patientInjuryDate.text(), u"2001-08-28"_s);
        QVERIFY(letter.summary.of(text).startsWith(u"The patient"));
        QCOMPARE(told(text), both());
        QVERIFY(letter.counts.agree());
        QVERIFY(letter.findings.isEmpty());
    }

    void anItemComesOnceWithItsWordsWhereTheyStand()
    {
        const QString text = front() + list() + middle() + list() + about() + details();
        const DisputedItem item = parsedLetter(text).items.value(0);
        const Span decision = item.decision.spans().value(0);
        QCOMPARE(decision.of(text), u"is notmedically necessary and appropriate");
        QVERIFY(decision.start > text.indexOf(u"A decision has been made"));
        QCOMPARE(item.heading.of(text), u"1) Regarding the request for a 10 day sleep course");
        QCOMPARE(item.request.spans().value(0).of(text), u"10 day sleep course");
        QCOMPARE(item.reviewerCitations.value(0).pages.text(), u"338"_s);
        QCOMPARE(item.rationale.of(text).last(12), u"appropriate.");
    }

    void twoListsThatContradictEachOtherMakeADecisionUnsure()
    {
        const QString other = list().replace(u"sleep course is notmedically"_s, u"sleep course is medically"_s);
        const Letter letter = parsedLetter(front() + other + middle() + list() + about() + details());
        QCOMPARE(letter.items.size(), 2);
        QCOMPARE(letter.items.at(0).decision.text(), u"Upheld"_s);
        QVERIFY(letter.items.at(0).decision.confidence < Field::lowConfidence);
        QCOMPARE(letter.items.at(1).decision.confidence, 1.0);
    }

    void readsOneListOrUnnumberedOnes()
    {
        QCOMPARE(told(front() + list() + about() + details()), both());
        QCOMPARE(told(middle() + list() + about() + details()), both());
        QCOMPARE(told(front() + list({}, {}) + about() + details()), both());
        QCOMPARE(told((front() + list() + about() + details()).replace(u' ', u'\n')), both());
    }

    void readsWhatIsLeft()
    {
        // Only the list, only what follows it.
        QCOMPARE(
            told(front() + list()), QStringList({u"10 day sleep course|Upheld|"_s, u"Soma 350mg #30|Overturned|"_s}));
        QCOMPARE(told(about() + details()),
            QStringList({u"10 day sleep course||not necessary"_s, u"Soma 350mg #30||necessary"_s}));
        QCOMPARE(parsedLetter(front()).layout, u"notice"_s);
        QVERIFY(parsedLetter(front()).items.isEmpty());
    }

    void readsManyItems()
    {
        QString decisions;
        QString spoken;
        for (int i = 1; i <= 21; ++i) {
            const QString request = u"X-ray number %1 of the left hand"_s.arg(i);
            decisions
                += u"%1) MAXIMUS Federal Services, Inc. has determined the request for %2 is %3medically necessary "
                   "and appropriate.\n"_s.arg(QString::number(i), request, i % 3 ? u"not "_s : QString());
            spoken += detail(u"%1) Regarding the request for %2:"_s.arg(QString::number(i), request), u"It is old."_s);
        }
        const Letter letter = parsedLetter(front() + decisions + middle() + decisions + about() + spoken);
        QCOMPARE(letter.items.size(), 21);
        QCOMPARE(letter.items[20].request.text(), u"X-ray number 21 of the left hand"_s);
        QCOMPARE(letter.items[20].decision.text(), u"Overturned"_s);
        QCOMPARE(letter.items[19].decision.text(), u"Upheld"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeterminationNotice)
#include "tst_determinationnotice.moc"
