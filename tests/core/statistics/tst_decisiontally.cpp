// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/decisiontally.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestDecisionTally final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAnItemOnceForEachName();
    void namesAreAsMostItemsWriteThem();
    void listsTheMostFrequentFirst();
};

void TestDecisionTally::countsAnItemOnceForEachName()
{
    DecisionTally tally;
    tally.add({1, 1}, u"Upheld"_s, {u"zorbitone"_s});
    tally.add({1, 1}, u"Upheld"_s, {u"Zorbitone"_s, u"tralamine"_s, u""_s});
    tally.add({1, 2}, u"Overturned"_s, {u"zorbitone"_s});
    tally.add({2, 1}, QString(), {u"zorbitone"_s});
    const auto counts = tally.counts();
    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts[0].name, u"zorbitone"_s);
    QCOMPARE(counts[0].upheld, 1);
    QCOMPARE(counts[0].overturned, 1);
    QCOMPARE(counts[0].undecided, 1);
    QCOMPARE(counts[0].upheldShare().of, 2);
    QCOMPARE(counts[1].name, u"tralamine"_s);
    QCOMPARE(counts[1].items(), 1);
}

void TestDecisionTally::namesAreAsMostItemsWriteThem()
{
    DecisionTally tally;
    tally.add({1, 1}, u"Upheld"_s, {u"ZORBITAL"_s});
    tally.add({1, 2}, u"Upheld"_s, {u"Zorbital"_s});
    tally.add({2, 1}, u"Upheld"_s, {u"Zorbital"_s});
    QCOMPARE(tally.counts().constFirst().name, u"Zorbital"_s);
}

void TestDecisionTally::listsTheMostFrequentFirst()
{
    DecisionTally tally;
    tally.add({1, 1}, u"Upheld"_s, {u"b"_s, u"a"_s, u"c"_s});
    tally.add({1, 2}, u"Upheld"_s, {u"c"_s});
    QStringList names;
    for (const DecisionCount& count : tally.counts())
        names.append(count.name);
    QCOMPARE(names, (QStringList {u"c"_s, u"a"_s, u"b"_s}));
    QVERIFY(DecisionTally().counts().isEmpty());
}

QTEST_APPLESS_MAIN(TestDecisionTally)
#include "tst_decisiontally.moc"
