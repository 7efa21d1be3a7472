// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pagewords.h"

#include <QTest>

using namespace imr::core;

namespace {

// Two lines and a page more, each word ten points a unit:
//   "The worker is" / "well now" on page 0, "and later" on page 1.
QList<WordBox> invented()
{
    return {{{0, 3}, 0, QRectF(72, 100, 30, 12)}, {{4, 10}, 0, QRectF(108, 100, 60, 12)},
        {{11, 13}, 0, QRectF(174, 100, 20, 12)}, {{14, 18}, 0, QRectF(72, 114, 40, 12)},
        {{19, 22}, 0, QRectF(118, 114, 30, 12)}, {{23, 26}, 1, QRectF(72, 72, 30, 12)},
        {{27, 32}, 1, QRectF(108, 72, 50, 12)}};
}

PageBox box(int page, QRectF rect, bool first, bool last)
{
    return {page, rect, first, last};
}

} // namespace

class TestPageWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWordIsItsBox()
    {
        const PageWords words(invented());
        QCOMPARE(words.boxes({4, 10}), QList<PageBox> {box(0, QRectF(108, 100, 60, 12), true, true)});
    }

    void wordsOfALineAreOneBoxWithTheRoomBetween()
    {
        const PageWords words(invented());
        QCOMPARE(words.boxes({0, 13}), QList<PageBox> {box(0, QRectF(72, 100, 122, 12), true, true)});
    }

    void wordsOnSeveralLinesAreOneBoxALine()
    {
        const PageWords words(invented());
        const QList<PageBox> expected {box(0, QRectF(174, 100, 20, 12), true, false),
            box(0, QRectF(72, 114, 76, 12), false, false), box(1, QRectF(72, 72, 30, 12), false, true)};
        QCOMPARE(words.boxes({11, 26}), expected);
    }

    void halfAWordIsThatPartOfItsWidth()
    {
        const PageWords words(invented());
        QCOMPARE(words.boxes({6, 8}), QList<PageBox> {box(0, QRectF(128, 100, 20, 12), true, true)});
        QCOMPARE(words.boxes({2, 5}), QList<PageBox> {box(0, QRectF(92, 100, 26, 12), true, true)});
    }

    void whatIsBetweenWordsOrEmptyHasNoBox()
    {
        const PageWords words(invented());
        QVERIFY(words.boxes({3, 4}).isEmpty());
        QVERIFY(words.boxes({4, 4}).isEmpty());
        QVERIFY(words.boxes({32, 100}).isEmpty());
        QVERIFY(PageWords().boxes({0, 100}).isEmpty());
        QCOMPARE(words.boxes({3, 11}), words.boxes({4, 10})); // the blanks around it take nothing
    }

    // A raised sign is of its line; a column further left that comes next is not.
    void aLineIsWordsThatOverlapInHeightFromLeftToRight()
    {
        const PageWords words({{{0, 1}, 0, QRectF(72, 100, 10, 12)}, {{1, 2}, 0, QRectF(82, 97, 6, 7)},
            {{3, 4}, 0, QRectF(40, 101, 10, 12)}});
        QCOMPARE(words.boxes({0, 2}).size(), 1);
        QCOMPARE(words.boxes({0, 2}).constFirst().box, QRectF(72, 97, 16, 15));
        QCOMPARE(words.boxes({0, 4}).size(), 2);
    }

    void wordsComeInAnyOrderAndThoseWithoutRoomAreLeftOut()
    {
        QList<WordBox> words = invented();
        std::ranges::reverse(words);
        words.append({{33, 33}, 1, QRectF(0, 0, 5, 5)});
        words.append({{33, 34}, 1, QRectF(0, 0, 0, 5)});
        words.append({{33, 34}, -1, QRectF(0, 0, 5, 5)});
        const PageWords page(words);
        QCOMPARE(page.count(), 7);
        QCOMPARE(page.boxes({11, 26}), PageWords(invented()).boxes({11, 26}));
    }

    void aPointIsAWordAndAPlaceInIt()
    {
        const PageWords words(invented());
        QCOMPARE(words.wordUnder(0, QPointF(120, 105)), 1);
        QCOMPARE(words.wordUnder(1, QPointF(120, 105)), -1);
        QCOMPARE(words.wordUnder(0, QPointF(104, 105)), -1); // between two words
        QCOMPARE(words.wordUnder(7, QPointF(120, 105)), -1);
        QCOMPARE(words.positionIn(1, QPointF(109, 105)), 4);
        QCOMPARE(words.positionIn(1, QPointF(139, 105)), 7);
        QCOMPARE(words.positionIn(1, QPointF(900, 105)), 9);
        QCOMPARE(words.positionIn(1, QPointF(-5, 105)), 4);
    }

    void aPointBesideWordsMeansTheNearestOfItsLine()
    {
        const PageWords words(invented());
        QCOMPARE(words.nearestWord(0, QPointF(400, 105)), 2); // right of the first line
        QCOMPARE(words.nearestWord(0, QPointF(0, 121)), 3);
        QCOMPARE(words.nearestWord(0, QPointF(120, 700)), 4); // below all
        QCOMPARE(words.nearestWord(1, QPointF(0, 0)), 5);
        QCOMPARE(words.nearestWord(2, QPointF(0, 0)), -1);
    }

    void positionsBetweenWordsMeanTheNextOne()
    {
        const PageWords words(invented());
        QCOMPARE(words.wordAt(0), 0);
        QCOMPARE(words.wordAt(3), 1);
        QCOMPARE(words.wordAt(9), 1);
        QCOMPARE(words.wordAt(1000), 6);
        QCOMPARE(PageWords().wordAt(0), -1);
    }

    void linesAreGoneUpAndDown()
    {
        const PageWords words(invented());
        QCOMPARE(words.wordOnLine(2, 1, 180), 4);
        QCOMPARE(words.wordOnLine(2, 1, 80), 3);
        QCOMPARE(words.wordOnLine(3, 1, 80), 5); // over the page's end
        QCOMPARE(words.wordOnLine(5, -2, 190), 2);
        QCOMPARE(words.wordOnLine(0, -1, 80), 0); // none above
        QCOMPARE(words.wordOnLine(6, 9, 130), 6);
        QCOMPARE(PageWords().wordOnLine(0, 1, 0), -1);
    }
};

QTEST_GUILESS_MAIN(TestPageWords)
#include "tst_pagewords.moc"
