// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/chainbreaks.h"

#include <QTest>

using namespace imr::core;

namespace {

DisputedItem wholeItem(qsizetype at)
{
    DisputedItem item;
    item.heading = {at, at + 10};
    item.claimsBlock = {at + 11, at + 20};
    item.reviewerBlock = {at + 21, at + 30};
    item.rationale = {at + 31, at + 40};
    return item;
}

} // namespace

class TestChainBreaks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundLetterHasNone()
    {
        Letter letter;
        QVERIFY(chainBreaks(letter).isEmpty());
        letter.items = {wholeItem(0), wholeItem(50)};
        QVERIFY(chainBreaks(letter).isEmpty());
    }

    void theItemThatLacksABlockIsNamed()
    {
        Letter letter;
        letter.items = {wholeItem(0), wholeItem(50), wholeItem(100)};
        letter.items[1].reviewerBlock = {};
        letter.items[1].rationale = {};
        letter.items[2].heading = {};
        const QList<ChainBreak> expected {
            {.item = 1, .heading = false, .claims = false, .reviewer = true, .rationale = true},
            {.item = 2, .heading = true, .claims = false, .reviewer = false, .rationale = false}};
        QCOMPARE(chainBreaks(letter), expected);
    }

    // A heading alone, or blocks that stand behind another heading: one item was taken for two.
    void partsOfOneItemMayBeJoined()
    {
        Letter letter;
        letter.items = {wholeItem(0), wholeItem(50), wholeItem(100)};
        letter.items[0].claimsBlock = letter.items[0].reviewerBlock = letter.items[0].rationale = {};
        letter.items[2].claimsBlock = {};
        const QList<ChainBreak> breaks = chainBreaks(letter);
        QCOMPARE(breaks.size(), 2);
        QVERIFY(!breaks.first().joinsBefore && breaks.first().joinsBehind);
        QVERIFY(!breaks.last().joinsBefore && !breaks.last().joinsBehind); // its rationale would swallow the other's
    }

    void blocksThatALayoutHasNotAreNotMissed()
    {
        Letter letter;
        letter.items = {wholeItem(0)};
        letter.items[0].claimsBlock = {};
        QCOMPARE(chainBreaks(letter).size(), 1);
        QVERIFY(hasClaimsBlocks(letter));
        letter.layout = QStringLiteral("professional-review");
        QVERIFY(chainBreaks(letter).isEmpty());
        QVERIFY(!hasClaimsBlocks(letter));
    }
};

QTEST_GUILESS_MAIN(TestChainBreaks)
#include "tst_chainbreaks.moc"
