// SPDX-License-Identifier: GPL-3.0-or-later
// The first letters of 2013: headings, one issue and no decision word.
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "tests/support/parsedletter.h"

#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    QString issue = u"Whether the requested MRI of the left knee is medically necessary?"_s;
    QString heading = u"RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT\nMEDICALLY NECESSARY:"_s;
    QString rationale = u"The knee is sound. The MRI is not medically necessary."_s;
};

QString letterOf(const Words& words)
{
    return u"MEDICAL PROFESSIONAL REVIEW\n\nCase Number: CM13-0909090\n\nISSUE AT DISPUTE:\n"_s + words.issue
        + u"\n\nCASE SUMMARY:\nThe patient is a 44 year old man injured on 8/28/2012.\n\n"
          "DOCUMENTS REVIEWED FOR DETERMINATION:\nThe notes of a 99 year old woman.\n\n"
          "MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL\nREVIEWER AND WHY:\nThe Knee Complaints 2004, "
          "page "
          "341, were relied upon.\n\n"_s
        + words.heading + u'\n' + words.rationale
        + u"\n\nMEDICAL REVIEWER QUALIFICATIONS:\nThe reviewer is board certified in Rheumatology and is licensed in "
          u"the "
          "State of Idaho.\n"_s;
}

} // namespace

class TestProfessionalReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALetter()
    {
        const QString text = letterOf({});
        const Letter letter = parsedLetter(text);
        QCOMPARE(letter.layout, u"professional-review"_s);
        QCOMPARE(letter.caseNumber.text(), u"CM13-0909090"_s);
        QCOMPARE(letter.patientAge.text(), u"44"_s);
        QCOMPARE(letter.specialties.text(), u"Rheumatology"_s);
        QCOMPARE(letter.states.text(), u"Idaho"_s);
        QCOMPARE(letter.items.size(), 1);
        const DisputedItem& item = letter.items[0];
        QCOMPARE(item.request.text(), u"MRI of the left knee"_s);
        QCOMPARE(item.decision.text(), u"Upheld"_s);
        QCOMPARE(item.decision.spans().value(0).of(text), u"IS/WAS NOT\nMEDICALLY NECESSARY");
        QVERIFY(item.decision.confidence >= Field::lowConfidence);
        QCOMPARE(item.conclusion.text(), u"not necessary"_s);
        QCOMPARE(item.reviewerCitations.size(), 1);
        QCOMPARE(item.reviewerCitations[0].document.text(), u"Knee Complaints"_s);
        QCOMPARE(item.reviewerCitations[0].edition.text(), u"2004"_s);
        QCOMPARE(item.reviewerCitations[0].pages.text(), u"341"_s);
        QVERIFY(letter.findings.isEmpty()); // also none that the claims administrator's block is missing
    }

    void readsIssues_data()
    {
        QTest::addColumn<QString>("issue");
        QTest::addColumn<QString>("request");
        QTest::newRow("whether") << u"Whether the request for a cane was medically necessary."_s << u"cane"_s;
        QTest::newRow("is it") << u"Is Soma 350mg #30 medically necessary and appropriate?"_s << u"Soma 350mg #30"_s;
        QTest::newRow("or not") << u"Whether or not a\nknee brace is or is not medically necessary"_s
                                << u"a knee brace"_s;
        QTest::newRow("plain") << u"Physical therapy 2x6"_s << u"Physical therapy 2x6"_s;
        QTest::newRow("request for") << u"The request for an MRI of the knee"_s << u"MRI of the knee"_s;
    }

    void readsIssues()
    {
        QFETCH(const QString, issue);
        const Letter letter = parsedLetter(letterOf({issue}));
        QCOMPARE(letter.items.size(), 1);
        QTEST(letter.items[0].request.text(), "request");
    }

    void theDecisionIsWhatBothPlacesSay()
    {
        Words words;
        words.heading = u"RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS MEDICALLY NECESSARY:"_s;
        words.rationale = u"The tear is new. The MRI is medically necessary."_s;
        QCOMPARE(parsedLetter(letterOf(words)).items.value(0).decision.text(), u"Overturned"_s);

        // The heading is a form's: where the two differ the rationale counts, and the field says that it is unsure.
        Words torn;
        torn.rationale = words.rationale;
        const Field differs = parsedLetter(letterOf(torn)).items.value(0).decision;
        QCOMPARE(differs.text(), u"Overturned"_s);
        QVERIFY(differs.confidence < Field::lowConfidence);

        Words silent;
        silent.rationale = u"The knee is sound."_s;
        const Field unsure = parsedLetter(letterOf(silent)).items.value(0).decision;
        QCOMPARE(unsure.text(), u"Upheld"_s);
        QVERIFY(unsure.confidence < Field::lowConfidence);
    }

    void severalIssuesAreSeveralItems()
    {
        Words words;
        words.issue = u"1. Cane\n2. MRI of the left knee"_s;
        words.rationale = u"1. The cane is not medically necessary.\n2. The MRI is medically necessary."_s;
        const Letter letter = parsedLetter(letterOf(words));
        QCOMPARE(letter.items.size(), 2);
        QCOMPARE(letter.items[0].request.text(), u"Cane"_s);
        QCOMPARE(letter.items[0].decision.text(), u"Upheld"_s);
        QCOMPARE(letter.items[1].request.text(), u"MRI of the left knee"_s);
        QCOMPARE(letter.items[1].decision.text(), u"Overturned"_s);
    }

    void aTornLetterGivesEachIssueItsOwnRationale()
    {
        Words words;
        words.issue = u"1. Cane\n2. MRI of the left knee"_s;
        words.rationale = u"1. The cane is not medically necessary.\n2. The MRI is medically necessary."_s;
        const QString whole = letterOf(words);
        const Letter letter = parsedLetter(whole.first(whole.indexOf(u"\n2. The MRI")));
        QCOMPARE(letter.items.size(), 2);
        QCOMPARE(letter.items[0].conclusion.text(), u"not necessary"_s);
        QVERIFY(letter.items[1].rationale.isEmpty());
        QVERIFY(letter.items[1].conclusion.isEmpty());
    }

    void readsTheSameWhereverLinesBreak()
    {
        const QString text = letterOf({});
        for (const QString& other : {QString(text).replace(u' ', u'\n'), text.simplified()}) {
            const Letter letter = parsedLetter(other);
            QCOMPARE(letter.items.size(), 1);
            QCOMPARE(letter.items[0].request.text(), u"MRI of the left knee"_s);
            QCOMPARE(letter.items[0].decision.text(), u"Upheld"_s);
            QCOMPARE(letter.items[0].reviewerCitations.size(), 1);
            QCOMPARE(letter.patientAge.text(), u"44"_s);
        }
    }

    void aTitleInAnotherTextIsNoLetter()
    {
        const LetterParser parser(DrugLexicon::builtIn(), GuidelineIndex::builtIn());
        QVERIFY(!parser.parse(u"Every page gets a medical professional review before it is shown."_s));
        QVERIFY(!parser.parse(u"Case summary:\nA man lost his hat.\n\nDocuments reviewed:\nNone."_s));
    }
};

QTEST_GUILESS_MAIN(TestProfessionalReview)
#include "tst_professionalreview.moc"
