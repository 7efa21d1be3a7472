// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrange/arrangement.h"

#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "tests/core/learn/readletters.h"
#include "tests/support/lettercheck.h"

#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

// Letters whose items the parser cut wrong, and what a person makes of them.
class TestArrangement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadingThatAsksForTwoThingsBecomesTwoItems();
    void whatJoinsTheRequestsBelongsToNeither();
    void twoItemsAreJoinedAndCutAgain();
    void aHeadingCutInTwoIsJoined();
    void anItemThatNobodySawIsMadeOfItsWords();
    void wordsInTheMiddleOfAnItemCutIt();
    void anItemIsRemovedAndTheOthersFollow();
    void anItemIsMoved();
    void medicationsAreRemovedAndMoved();
    void whatCannotBeCutSaysSo();

private:
    Knowledge knowledge() const { return {DrugLexicon::builtIn(), GuidelineIndex::builtIn()}; }
    static Letter read(const QString& text)
    {
        return *LetterParser(DrugLexicon::builtIn(), GuidelineIndex::builtIn()).parse(text);
    }
    static QStringList requests(const Letter& letter)
    {
        QStringList requests;
        for (const DisputedItem& item : letter.items)
            requests.append(item.request.text());
        return requests;
    }
    static QList<int> places(const LetterMatch& match)
    {
        QList<int> places;
        for (const LetterMatch::Item& item : match.items)
            places.append(item.newer);
        return places;
    }
};

void TestArrangement::aHeadingThatAsksForTwoThingsBecomesTwoItems()
{
    const QString text = letterText(1, u"Norco 10/325mg #90 and Lidoderm 5% patch"_s);
    const Letter letter = read(text);
    QCOMPARE(letter.items.size(), 2);
    const auto split = withItemSplit(letter, text, knowledge(), 0, text.indexOf(u"and Lidoderm"_s));
    QVERIFY(split);
    QCOMPARE(requests(split->reading),
        (QStringList {u"Norco 10/325mg #90"_s, u"Lidoderm 5% patch #60"_s, letter.items[1].request.text()}));
    const DisputedItem& first = split->reading.items[0];
    const DisputedItem& second = split->reading.items[1];
    QCOMPARE(first.quantity.text(), u"90"_s);
    QCOMPARE(second.quantity.text(), u"60"_s);
    QCOMPARE(second.medications.first().drug.text(), u"Lidoderm"_s);
    QCOMPARE(first.decision.text(), u"Upheld"_s);
    QCOMPARE(second.decision.text(), u"Upheld"_s);
    QCOMPARE(second.rationale, first.rationale);
    QCOMPARE(second.reviewerCitations.size(), first.reviewerCitations.size());
    QCOMPARE(places(split->match), (QList<int> {0, 2}));
    QCOMPARE(problemOf(split->reading, text), QString());
}

void TestArrangement::whatJoinsTheRequestsBelongsToNeither()
{
    const QString text = letterText(1, u"Norco 10/325mg, and Soma 350mg"_s);
    const Letter letter = read(text);
    for (const QString& here : {u", and Soma"_s, u"and Soma"_s, u"Soma 350mg #60"_s}) {
        const auto split = withItemSplit(letter, text, knowledge(), 0, text.indexOf(here));
        QVERIFY(split);
        QCOMPARE(split->reading.items[0].request.text(), u"Norco 10/325mg"_s);
        QCOMPARE(split->reading.items[1].request.text(), u"Soma 350mg #60"_s);
    }
}

void TestArrangement::twoItemsAreJoinedAndCutAgain()
{
    const QString text = letterText(1);
    const Letter letter = read(text);
    const auto joined = withItemsMerged(letter, text, knowledge(), 0);
    QVERIFY(joined);
    QCOMPARE(joined->reading.items.size(), 1);
    QCOMPARE(joined->reading.items[0].rationale.end, letter.items[1].rationale.end);
    QCOMPARE(places(joined->match), (QList<int> {0, -1}));
    QVERIFY(joined->reading.counts.agree());
    const auto again = withItemSplit(joined->reading, text, knowledge(), 0, letter.items[1].heading.start);
    QVERIFY(again);
    QCOMPARE(requests(again->reading), requests(letter));
    QCOMPARE(again->reading.items[1].decision.text(), u"Overturned"_s);
    QCOMPARE(again->reading.items[1].conclusion.text(), letter.items[1].conclusion.text());
    QCOMPARE(again->reading.items[1].reviewerCitations, letter.items[1].reviewerCitations);
    QCOMPARE(again->reading.items[0].rationale, letter.items[0].rationale);
    QCOMPARE(again->reading.counts, letter.counts);
}

void TestArrangement::aHeadingCutInTwoIsJoined()
{
    const QString text = letterText(1, u"Physical therapy twice a week\nfor six weeks, lumbar spine"_s);
    Letter letter = read(text);
    const qsizetype cut = text.indexOf(u"for six weeks"_s);
    DisputedItem beginning;
    beginning.heading = {letter.items[0].heading.start, cut - 1};
    letter.items[0].heading.start = cut;
    letter.items.prepend(beginning);
    const auto joined = withItemsMerged(letter, text, knowledge(), 0);
    QVERIFY(joined);
    QCOMPARE(joined->reading.items.size(), 2);
    QCOMPARE(
        joined->reading.items[0].request.text(), u"Physical therapy twice a week for six weeks, lumbar spine #60"_s);
    QCOMPARE(joined->reading.items[0].kind.text(), u"therapy"_s);
    QCOMPARE(places(joined->match), (QList<int> {-1, 0, 1})); // what has the blocks is the item
}

void TestArrangement::anItemThatNobodySawIsMadeOfItsWords()
{
    const QString text = letterText(1) + u"\nMassage, six visits: Upheld\n"_s;
    Letter letter = read(text);
    letter.items.resize(2);
    const qsizetype start = text.indexOf(u"Massage"_s);
    letter.items[1].rationale.end = std::min(letter.items[1].rationale.end, start);
    const auto added = withItemAdded(letter, text, knowledge(), {start, text.size()});
    QVERIFY(added);
    QCOMPARE(added->reading.items.size(), 3);
    QCOMPARE(added->reading.items[2].request.text(), u"Massage, six visits"_s);
    QCOMPARE(added->reading.items[2].decision.text(), u"Upheld"_s);
    QCOMPARE(places(added->match), (QList<int> {0, 1}));
    const auto first
        = withItemAdded(letter, text, knowledge(), {text.indexOf(u"The worker"_s), text.indexOf(u"who fell"_s)});
    QVERIFY(first);
    QCOMPARE(places(first->match), (QList<int> {1, 2}));
}

void TestArrangement::wordsInTheMiddleOfAnItemCutIt()
{
    const QString text = letterText(1);
    const Letter letter = read(text);
    const auto joined = withItemsMerged(letter, text, knowledge(), 0);
    const auto cut = withItemAdded(joined->reading, text, knowledge(), letter.items[1].heading);
    QVERIFY(cut);
    QCOMPARE(requests(cut->reading), requests(letter));
}

void TestArrangement::anItemIsRemovedAndTheOthersFollow()
{
    const QString text = letterText(1);
    const Letter letter = read(text);
    const Arrangement removed = withoutItem(letter, 0);
    QCOMPARE(requests(removed.reading), QStringList {letter.items[1].request.text()});
    QCOMPARE(places(removed.match), (QList<int> {-1, 0}));
    QCOMPARE(removed.reading.counts.headings, 1);
    QVERIFY(withoutItem(removed.reading, 0).reading.items.isEmpty());
}

void TestArrangement::anItemIsMoved()
{
    const QString text = letterText(1);
    const Letter letter = read(text);
    const Arrangement moved = withItemMoved(letter, 1, 0);
    QCOMPARE(requests(moved.reading).constFirst(), letter.items[1].request.text());
    QCOMPARE(places(moved.match), (QList<int> {1, 0}));
}

void TestArrangement::medicationsAreRemovedAndMoved()
{
    const QString text = letterText(1, u"Flurbiprofen 20%, Baclofen 5%, Menthol 2% in cream base"_s);
    const Letter letter = read(text);
    const auto drugs = [](const Letter& of) {
        QStringList names;
        for (const Medication& medication : of.items[0].medications)
            names.append(medication.drug.text());
        return names;
    };
    QCOMPARE(drugs(letter).size(), 3);
    const Arrangement removed = withoutEntry(letter, 0, FieldPath::Group::Medications, 1);
    QCOMPARE(drugs(removed.reading), (QStringList {u"Flurbiprofen"_s, u"Menthol"_s}));
    QCOMPARE(removed.match.items[0].medications, (QList<int> {0, -1, 1}));
    const Arrangement moved = withEntryMoved(letter, 0, FieldPath::Group::Medications, 0, 2);
    QCOMPARE(drugs(moved.reading), (QStringList {u"Baclofen"_s, u"Menthol"_s, u"Flurbiprofen"_s}));
    QCOMPARE(moved.match.items[0].medications, (QList<int> {2, 0, 1}));
}

void TestArrangement::whatCannotBeCutSaysSo()
{
    const QString text = letterText(1);
    const Letter letter = read(text);
    const auto atStart = withItemSplit(letter, text, knowledge(), 0, letter.items[0].heading.start);
    QVERIFY(!atStart);
    QVERIFY(atStart.error().sentence.contains(u"no words"_s));
    QVERIFY(!withItemsMerged(letter, text, knowledge(), 1));
    const qsizetype blank = text.indexOf(u"\n\n"_s);
    QVERIFY(!withItemAdded(letter, text, knowledge(), {blank, blank + 2}));
}

QTEST_APPLESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
