// SPDX-License-Identifier: GPL-3.0-or-later
// One letter set in many ways: wherever pages and lines break, its items read the same.
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "core/text/letterlines.h"
#include "tests/core/parse/inventedletter.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

const LetterParser& parser()
{
    static const LetterParser made(DrugLexicon::builtIn(), GuidelineIndex::builtIn());
    return made;
}

// "request|decision|kind|sources of both sides|conclusion" of each item.
QStringList itemsOf(const QString& canonical)
{
    const auto letter = parser().parse(canonical);
    QStringList told;
    if (!letter)
        return {letter.error().sentence};
    for (const DisputedItem& item : letter->items) {
        QStringList sources;
        for (const Citation& citation : item.claimsCitations + item.reviewerCitations)
            sources.append(citation.source.text() + u' ' + citation.document.text() + u' ' + citation.sections.text());
        told.append(QStringList {
            item.request.text(), item.decision.text(), item.kind.text(), sources.join(u','), item.conclusion.text()}
                .join(u'|'));
    }
    return told;
}

// The front of a letter and three items: one plain, one whose heading goes over lines, one authorized in part.
QString threeItems()
{
    return inventedHeader() + inventedFront()
        + inventedItem(u"Zanaflex 4mg #60: Upheld"_s,
            u"Decision based on MTUS Chronic Pain Medical Treatment\n2016, Section(s): Muscle relaxants (for pain)."_s)
        + inventedItem(u"Associated surgical service: Physical therapy twice a week for four weeks,\n"
                       "left wrist (DOS: 11/02/16): Overturned"_s,
            notCited(), u"Decision based on MTUS Knee Complaints 2004."_s,
            u"The finding is new and the wrist was\nset by Dr. Crane. The request is medically necessary."_s)
        + inventedItem(u"Acupuncture 12 visits was the original request. Acupuncture 6 visits\n"
                       "was authorized by the Claims Administrator. The remaining IMR\n"
                       "eligible portion of the original request, acupuncture 6 visits is: Upheld"_s);
}

// As letters of 2013 to 2015 are: an empty line behind every line, a line of one blank between paragraphs.
QString spacedTwice(QString letter)
{
    return letter.replace(u"\n\n"_s, u"\v"_s).replace(u"\n"_s, u"\n\n"_s).replace(u"\v"_s, u"\n\n \n\n"_s);
}

} // namespace

class TestLetterShapes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPageBreakAnywhere_data();
    void readsAPageBreakAnywhere();
    void readsItemsWithoutEmptyLines();
    void readsADecisionAloneOnItsLine();
    void readsEmptyLinesBetweenAllLines();
    void readsHeadings_data();
    void readsHeadings();
    void doubtsAHeadingWithAnEmptyLine();
    void readsAHeadingOfSeveralSentences();
    void readsTwentyOneItems();
    void readsQuotesInRationales_data();
    void readsQuotesInRationales();
    void readsLabelsAsTheyAreSpelt_data();
    void readsLabelsAsTheyAreSpelt();
    void readsDecisionsAsTheyAreWorded_data();
    void readsDecisionsAsTheyAreWorded();
    void readsHeadingsInAnyCase();
    void readsALetterWithoutAHeading_data();
    void readsALetterWithoutAHeading();
    void readsHeaderCellsInAnyOrder_data();
    void readsHeaderCellsInAnyOrder();
};

void TestLetterShapes::readsAPageBreakAnywhere_data()
{
    QTest::addColumn<bool>("doubleSpaced");
    QTest::addColumn<QString>("pageBreak");
    QTest::newRow("a form feed for the line end") << false << u"\f"_s;
    QTest::newRow("a form feed behind the line end") << false << u"\n\f"_s;
    QTest::newRow("a form feed behind empty lines") << false << u"\n\n\n\f"_s;
    QTest::newRow("double spaced") << true << u"\n\n\n\n"_s;
}

void TestLetterShapes::readsAPageBreakAnywhere()
{
    QFETCH(const bool, doubleSpaced);
    QFETCH(const QString, pageBreak);
    QString letter = threeItems();
    const QStringList whole = itemsOf(letter);
    QCOMPARE(whole.size(), 3);
    if (doubleSpaced)
        letter = spacedTwice(letter);
    // Every run of line ends behind the front of the letter in turn.
    static const QRegularExpression lineEnds(u"\\n[\\n ]*"_s);
    QStringList broken;
    for (const auto& match : lineEnds.globalMatch(letter, letter.indexOf(u"IMR ISSUES"_s))) {
        if (match.capturedEnd() == letter.size())
            break;
        QString other = letter;
        other.replace(match.capturedStart(), match.capturedLength(), pageBreak);
        const QStringList read = itemsOf(canonicalFromRaw(other));
        for (qsizetype i = 0; i < std::max(read.size(), whole.size()); ++i) {
            if (read.value(i) == whole.value(i))
                continue;
            const QString before = letter.sliced(match.capturedStart() - 40, 40).simplified();
            broken.append(u"behind '%1': %2"_s.arg(before, read.value(i)));
            break;
        }
    }
    QCOMPARE(broken.join(u'\n'), QString());
}

void TestLetterShapes::readsItemsWithoutEmptyLines()
{
    QString letter = threeItems();
    const QStringList whole = itemsOf(letter);
    const qsizetype from = letter.indexOf(u"set forth below"_s);
    QString items = letter.sliced(from);
    while (items.contains(u"\n\n"_s))
        items.replace(u"\n\n"_s, u"\n"_s);
    QCOMPARE(itemsOf(letter.first(from) + items), whole);
}

void TestLetterShapes::readsADecisionAloneOnItsLine()
{
    QString letter = threeItems();
    const QStringList whole = itemsOf(letter);
    QString alone = letter;
    alone.replace(u": Upheld"_s, u":\nUpheld"_s).replace(u": Overturned"_s, u":\nOverturned"_s);
    QCOMPARE(itemsOf(alone), whole);
    QString parted = letter;
    parted.replace(u": Upheld"_s, u":\n\nUpheld"_s).replace(u": Overturned"_s, u":\n\fOverturned"_s);
    QCOMPARE(itemsOf(parted), whole);
    QString lower = letter;
    lower.replace(u": Upheld"_s, u" :  upheld."_s).replace(u": Overturned"_s, u": OVERTURNED"_s);
    QCOMPARE(itemsOf(lower), whole);
}

void TestLetterShapes::readsEmptyLinesBetweenAllLines()
{
    const QString letter = threeItems();
    QCOMPARE(itemsOf(canonicalFromRaw(spacedTwice(letter))), itemsOf(letter));
}

void TestLetterShapes::readsHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("request");
    const auto row = [](const QString& heading, const QString& request) {
        QTest::newRow(qPrintable(heading.left(60))) << heading << request;
    };
    row(u"Labs to include: CBC, CMP: Upheld"_s, u"Labs to include: CBC, CMP"_s);
    row(u"Retrospective: Toradol 60mg, DOS: 1/2/15, QTY: 1: Upheld"_s,
        u"Retrospective: Toradol 60mg, DOS: 1/2/15, QTY: 1"_s);
    row(u"Norco 10/325mg  #60:  Upheld"_s, u"Norco 10/325mg #60"_s);
    row(u"Norco 10/325mg #60 : Upheld"_s, u"Norco 10/325mg #60"_s);
    row(u"Norco 10/325mg #60: Upheld."_s, u"Norco 10/325mg #60"_s);
    row(u"Norco 10/325mg #60:Upheld"_s, u"Norco 10/325mg #60"_s);
    row(u"Norco 10/325mg #60 Upheld"_s, u"Norco 10/325mg #60"_s);
    row(u"Norco 10/325mg #60: uphelD"_s, u"Norco 10/325mg #60"_s);
    row(u"One thing,\ntwo things,\nthree things,\nfour things,\nfive things,\nsix things,\nseven things: Upheld"_s,
        u"One thing, two things, three things, four things, five things, six things, seven things"_s);
    row(u"Consultation with Dr. Fen for the left hand: Upheld"_s, u"Consultation with Dr. Fen for the left hand"_s);
    row(u"1. MRI of the left hand. 2. MRI of the right hand: Upheld"_s,
        u"1. MRI of the left hand. 2. MRI of the right hand"_s);
    row(u"MRI of the left hand - 1.5 Tesla, no. 2\nscanner: Upheld"_s,
        u"MRI of the left hand - 1.5 Tesla, no. 2 scanner"_s);
    row(u"Compound: Ketoprofen 10%,\n0.5% capsaicin in\n240 gm: Upheld"_s,
        u"Compound: Ketoprofen 10%, 0.5% capsaicin in 240 gm"_s);
}

void TestLetterShapes::readsHeadings()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, request);
    for (const QString& gap : {u"\n\n"_s, u"\n"_s, u"\f"_s, u"\n\n\f"_s}) {
        const QString letter = inventedHeader() + inventedFront()
            + inventedItem(u"Zanaflex 4mg #60: Upheld"_s).trimmed() + gap + inventedItem(heading)
            + inventedItem(u"Soma 350mg: Upheld"_s);
        const auto read = parser().parse(letter);
        QVERIFY(read);
        QCOMPARE(read->items.size(), 3);
        QCOMPARE(read->items.at(1).request.text(), request);
        QCOMPARE(read->items.at(1).decision.text(), u"Upheld"_s);
        QCOMPARE(read->items.at(0).conclusion.text(), u"not necessary"_s);
    }
}

void TestLetterShapes::doubtsAHeadingWithAnEmptyLine()
{
    const auto read = parser().parse(inventedHeader() + inventedFront()
        + inventedItem(u"Zanaflex 4mg, one at\n\nnight, #30: Upheld"_s) + inventedItem(u"Soma 350mg: Upheld"_s));
    QVERIFY(read);
    QCOMPARE(read->items.size(), 2);
    QCOMPARE(read->items.at(0).request.text(), u"Zanaflex 4mg, one at night, #30"_s);
    QVERIFY(read->items.at(0).request.confidence < Field::lowConfidence);
    QVERIFY(read->items.at(1).request.confidence >= Field::lowConfidence);
}

void TestLetterShapes::readsAHeadingOfSeveralSentences()
{
    const auto read = parser().parse(inventedHeader() + inventedFront() + inventedItem(u"Soma 350mg: Upheld"_s)
        + inventedItem(u"Physical therapy 2x6 for the left hand.\nThen rest for a week.\nThen ice: Upheld"_s));
    QVERIFY(read);
    QCOMPARE(read->items.size(), 2);
    QCOMPARE(
        read->items.at(1).request.text(), u"Physical therapy 2x6 for the left hand. Then rest for a week. Then ice"_s);
}

void TestLetterShapes::readsTwentyOneItems()
{
    QString letter = inventedHeader() + inventedFront();
    for (int i = 1; i <= 21; ++i)
        letter += inventedItem(
            u"X-ray number %1 of the left hand: %2"_s.arg(QString::number(i), i % 3 ? u"Upheld"_s : u"Overturned"_s));
    const auto read = parser().parse(letter);
    QVERIFY(read);
    QCOMPARE(read->items.size(), 21);
    QCOMPARE(read->items.at(20).request.text(), u"X-ray number 21 of the left hand"_s);
    QCOMPARE(read->items.at(20).decision.text(), u"Overturned"_s);
}

void TestLetterShapes::readsQuotesInRationales_data()
{
    QTest::addColumn<QString>("rationale");
    const auto row = [](const char* name, const QString& rationale) { QTest::newRow(name) << rationale; };
    row("a decision word in a sentence", u"The denial was Upheld before. The request is not medically necessary."_s);
    row("a decision word at a line's end",
        u"An earlier review of the same request was:\nUpheld\nby another. The request is not medically necessary."_s);
    row("a heading's shape",
        u"The list told:\n\nHop training: Upheld\n\nNothing is new. The request is not medically necessary."_s);
    row("a label", u"See the Decision rationale: above. The request is not medically necessary."_s);
    row("the other label", u"The MAXIMUS guideline says more. The request is not medically necessary."_s);
    row("numbered lines",
        u"1. Rest: two days.\n2. Ice: daily.\n3. Lift.\n\nNone was tried. The request is not "
        "medically necessary."_s);
    row("several paragraphs", u"One.\n\nTwo goes on\n\nThree: four.\n\nThe request is not medically necessary."_s);
    row("no end", u"The finding is old\n\nTherefore, the request is not medically necessary"_s);
    row("a page's end in it", u"The finding\fis old. Therefore, the request is not\fmedically necessary."_s);
    row("a closing bracket", u"The request is not medically necessary. (See above)"_s);
    row("a source behind", u"The request is not medically necessary.\n\nhttp://example.org/guideline_12"_s);
}

void TestLetterShapes::readsQuotesInRationales()
{
    QFETCH(const QString, rationale);
    const QString cited = u"Decision based on MTUS Knee Complaints 2004."_s;
    const auto letter = parser().parse(inventedHeader() + inventedFront()
        + inventedItem(u"Soma 350mg: Upheld"_s, notCited(), cited, rationale)
        + inventedItem(u"MRI of the left hand: Overturned"_s, notCited(), cited, u"It is medically necessary."_s));
    QVERIFY(letter);
    QStringList told;
    for (const DisputedItem& item : letter->items)
        told.append(QStringList {item.request.text(), item.decision.text(), item.conclusion.text()}.join(u'|'));
    QCOMPARE(told, QStringList({u"Soma 350mg|Upheld|not necessary"_s, u"MRI of the left hand|Overturned|necessary"_s}));
}

void TestLetterShapes::readsLabelsAsTheyAreSpelt_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("spelt");
    const auto row = [](const QString& label, const QString& spelt) {
        QTest::newRow(qPrintable(QString(spelt).replace(u'\n', u'/'))) << label << spelt;
    };
    const QString claims = u"Claims Administrator guideline:"_s;
    row(claims, u"Claims Administrator Guideline:"_s);
    row(claims, u"CLAIMS ADMINISTRATOR GUIDELINE:"_s);
    row(claims, u"Claims Administrator guidelines :"_s);
    row(claims, u"Claims Administrator’s guideline:"_s);
    row(claims, u"Claims  Administrator\nguideline"_s);
    row(claims, u"Claim Administrator guideline:"_s);
    row(claims, u"Claims Administrator guideline(s):"_s);
    const QString reviewer = u"MAXIMUS guideline:"_s;
    row(reviewer, u"MAXIMUS Guidelines:"_s);
    row(reviewer, u"Maximus guideline :"_s);
    row(reviewer, u"MAXIMUS\n\nguideline:"_s);
    row(reviewer, u"MAXIMUS guideline"_s);
    row(reviewer, u"MAXIMUS Guideline(s):"_s);
    row(reviewer, u"MAXIMUS guideline -"_s);
    const QString rationale = u"Decision rationale:"_s;
    row(rationale, u"Decision rational:"_s);
    row(rationale, u"DECISION RATIONALE:"_s);
    row(rationale, u"Decision Rationale :"_s);
    row(rationale, u"Decision rationale"_s);
    row(rationale, u"Decision/Rationale:"_s);
    row(rationale, u"Decision rationale –"_s);
}

void TestLetterShapes::readsLabelsAsTheyAreSpelt()
{
    QFETCH(const QString, label);
    QFETCH(const QString, spelt);
    const QString letter = threeItems();
    QCOMPARE(itemsOf(QString(letter).replace(label, spelt)), itemsOf(letter));
}

void TestLetterShapes::readsDecisionsAsTheyAreWorded_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("decision");
    QTest::newRow("capitals") << u": UPHELD"_s << u"Upheld"_s;
    QTest::newRow("a full stop") << u": Overturned."_s << u"Overturned"_s;
    QTest::newRow("a blank before the stop") << u" : Upheld ."_s << u"Upheld"_s;
    QTest::newRow("the search form's word") << u": Uphold"_s << u"Upheld"_s;
    QTest::newRow("its other word") << u": Overturn"_s << u"Overturned"_s;
    QTest::newRow("a torn word") << u": Over turned"_s << u"Overturned"_s;
    QTest::newRow("a dash") << u" - Upheld"_s << u"Upheld"_s;
    QTest::newRow("in part") << u": Overturned in part"_s << QString();
    QTest::newRow("partially") << u": Partially Overturned"_s << QString();
    QTest::newRow("another word") << u": Modified"_s << QString();
}

void TestLetterShapes::readsDecisionsAsTheyAreWorded()
{
    QFETCH(const QString, words);
    QFETCH(const QString, decision);
    for (const QString& gap : {u"\n\n"_s, u"\n"_s, u"\f"_s}) {
        const auto letter
            = parser().parse(inventedHeader() + inventedFront() + inventedItem(u"Zanaflex 4mg #60: Upheld"_s).trimmed()
                + gap + inventedItem(u"Left knee brace"_s + words) + inventedItem(u"Soma 350mg: Upheld"_s));
        QVERIFY(letter);
        QCOMPARE(letter->items.size(), 3);
        QCOMPARE(letter->items[1].request.text(), u"Left knee brace"_s);
        QCOMPARE(letter->items[1].decision.text(), decision);
        QCOMPARE(letter->items[0].conclusion.text(), u"not necessary"_s);
        QVERIFY(letter->counts.agree());
        const bool told = std::ranges::any_of(
            letter->findings, [](const Finding& f) { return f.code == u"no-decision" && f.item == 2; });
        QCOMPARE(told, decision.isEmpty());
    }
}

void TestLetterShapes::readsHeadingsInAnyCase()
{
    const QString letter = threeItems();
    const auto whole = parser().parse(letter);
    QVERIFY(whole);
    QString other = letter;
    other.replace(u"HOW THE IMR FINAL DETERMINATION WAS MADE"_s, u"How the IMR Final Determination Was Made"_s)
        .replace(u"CLINICAL CASE SUMMARY"_s, u"Clinical Case Summary:"_s)
        .replace(u"IMR ISSUES, DECISIONS AND RATIONALES"_s, u"IMR Issues, Decisions\nand Rationales"_s);
    const auto read = parser().parse(other);
    QVERIFY(read);
    QCOMPARE(itemsOf(other), itemsOf(letter));
    QCOMPARE(read->patientAge.text(), whole->patientAge.text());
    QCOMPARE(read->specialties.texts(), whole->specialties.texts());
    QCOMPARE(read->caseNumber.text(), whole->caseNumber.text());
}

void TestLetterShapes::readsALetterWithoutAHeading_data()
{
    QTest::addColumn<QString>("heading");
    for (const QString& heading : {u"HOW THE IMR FINAL DETERMINATION WAS MADE"_s, u"CLINICAL CASE SUMMARY"_s,
             u"IMR ISSUES, DECISIONS AND RATIONALES"_s})
        QTest::newRow(qPrintable(heading)) << heading;
}

void TestLetterShapes::readsALetterWithoutAHeading()
{
    QFETCH(const QString, heading);
    const QString letter = threeItems();
    const QStringList read = itemsOf(QString(letter).remove(heading));
    QCOMPARE(read.sliced(1), itemsOf(letter).sliced(1));
    QCOMPARE(read.size(), 3);
}

void TestLetterShapes::readsHeaderCellsInAnyOrder_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("one cell a line")
        << u"Case Number: CM16-0909090\nDate Assigned: 02/03/2017\nDate of Injury: 11/30/2016\n"
           "Decision Date: 03/01/2017\nUR Denial Date: 01/20/2017\nPriority: Standard\n"
           "Application Received: 01/25/2017\n\n"_s;
    QTest::newRow("another order")
        << u"Priority: Standard\tCase Number: CM16-0909090\nUR Denial Date: 01/20/2017\tDecision Date: 03/01/2017\n"
           "Application Received: 01/25/2017\tDate Assigned:  02/03/2017\nDate of Injury: 11/30/2016\n\n"_s;
    QTest::newRow("labels without blanks")
        << u"CaseNumber:CM16-0909090\nDateAssigned:02/03/2017 DateofInjury:11/30/2016\nDecisionDate:03/01/2017 "
           "URDenialDate:01/20/2017\nPriority:Standard Application 01/25/2017\nReceived:\n\n"_s;
    QTest::newRow("a date behind the wrapped label")
        << u"Case Number:\tCM16-0909090\nDate Assigned:\t02/03/2017\tDate of Injury:\t11/30/2016\n"
           "Decision Date:\t03/01/2017\tUR Denial Date:\t01/20/2017\n"
           "Priority:\tStandard\tApplication\nReceived:\t01/25/2017\n\n"_s;
    QTest::newRow("labels without colons")
        << u"Case Number CM16-0909090\nDate Assigned 02/03/2017\tDate of Injury 11/30/2016\n"
           "Decision Date 03/01/2017\tUR Denial Date 01/20/2017\nPriority Standard\tApplication Received "
           "01/25/2017\n\n"_s;
    QTest::newRow("labels of a column, then its values")
        << u"Case Number:\nDate Assigned:\nDecision Date:\nPriority:\nCM16-0909090\n02/03/2017\n03/01/2017\nStandard\n"
           "Date of Injury:\nUR Denial Date:\nApplication\nReceived:\n11/30/2016\n01/20/2017\n01/25/2017\n\n"_s;
    QTest::newRow("labels before their values")
        << u"Case Number:\nCM16-0909090\nDate Assigned:\n02/03/2017\nDate of Injury:\n11/30/2016\nDecision Date:\n"
           "03/01/2017\nUR Denial Date:\n01/20/2017\nPriority:\nStandard\nApplication\nReceived:\n01/25/2017\n\n"_s;
    QTest::newRow("other forms of dates")
        << u"Case Number: cm16-0909090\nDate Assigned: 2/3/2017 Date of Injury: 11-30-2016\nDecision Date: March 1, "
           u"2017 "
           "UR Denial Date: 1/20/17\nPriority: STANDARD Application 01/25/2017\nReceived:\n\n"_s;
}

void TestLetterShapes::readsHeaderCellsInAnyOrder()
{
    QFETCH(const QString, header);
    const auto letter = parser().parse(header + inventedFront() + inventedItem(u"Soma 350mg: Upheld"_s));
    QVERIFY(letter);
    QCOMPARE(letter->caseNumber.text(), u"CM16-0909090"_s);
    QCOMPARE(letter->dateAssigned.text(), u"2017-02-03"_s);
    QCOMPARE(letter->dateOfInjury.text(), u"2016-11-30"_s);
    QCOMPARE(letter->decisionDate.text(), u"2017-03-01"_s);
    QCOMPARE(letter->urDenialDate.text(), u"2017-01-20"_s);
    QCOMPARE(letter->priority.text(), u"Standard"_s);
    QCOMPARE(letter->applicationReceived.text(), u"2017-01-25"_s);
}

QTEST_APPLESS_MAIN(TestLetterShapes)
#include "tst_lettershapes.moc"
