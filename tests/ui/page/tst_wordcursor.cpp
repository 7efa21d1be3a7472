// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/wordcursor.h"

#include <QTest>

using namespace imr;
using ui::WordCursor;
using Move = WordCursor::Move;

namespace {

// "one two three" over "four five", each letter ten points wide.
core::PageWords invented()
{
    return core::PageWords(
        {{{0, 3}, 0, QRectF(0, 0, 30, 10)}, {{4, 7}, 0, QRectF(40, 0, 30, 10)}, {{8, 13}, 0, QRectF(80, 0, 50, 10)},
            {{14, 18}, 0, QRectF(0, 12, 40, 10)}, {{19, 23}, 0, QRectF(50, 12, 40, 10)}});
}

} // namespace

class TestWordCursor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shiftSelectsWordByWordAndBack()
    {
        const core::PageWords words = invented();
        WordCursor cursor;
        cursor.placeBefore(1);
        QVERIFY(!cursor.selects());
        QCOMPARE(cursor.span(words), (core::Span {4, 4}));
        cursor.move(words, Move::Right, true);
        QCOMPARE(cursor.span(words), (core::Span {4, 7}));
        cursor.move(words, Move::Right, true);
        QCOMPARE(cursor.span(words), (core::Span {4, 13}));
        QCOMPARE(cursor.position(words), 13);
        QCOMPARE(cursor.word(words), 2);
        for (int i = 0; i < 3; ++i)
            cursor.move(words, Move::Left, true);
        QCOMPARE(cursor.span(words), (core::Span {0, 3}));
        QCOMPARE(cursor.position(words), 0);
    }

    void withoutShiftItOnlyGoesThere()
    {
        const core::PageWords words = invented();
        WordCursor cursor;
        cursor.move(words, Move::Right, false);
        QVERIFY(!cursor.selects());
        QCOMPARE(cursor.position(words), 4);
        cursor.move(words, Move::End, false);
        QCOMPARE(cursor.position(words), 23);
        QCOMPARE(cursor.word(words), 4);
        cursor.move(words, Move::Right, false); // there is no further
        QCOMPARE(cursor.caret(), 5);
        cursor.move(words, Move::Start, false);
        cursor.move(words, Move::Left, false);
        QCOMPARE(cursor.position(words), 0);
    }

    void linesAreGoneUpAndDownInTheSameColumn()
    {
        const core::PageWords words = invented();
        WordCursor cursor;
        cursor.placeBefore(2);
        cursor.move(words, Move::Down, false);
        QCOMPARE(cursor.caret(), 4);
        cursor.move(words, Move::Up, false); // back to where it came from, not to above "five"
        QCOMPARE(cursor.caret(), 2);
        cursor.move(words, Move::Down, true);
        QCOMPARE(cursor.span(words), (core::Span {8, 18}));
    }

    void aLineHasAStartAndAnEnd()
    {
        const core::PageWords words = invented();
        WordCursor cursor;
        cursor.placeBefore(1);
        cursor.move(words, Move::LineEnd, true);
        QCOMPARE(cursor.span(words), (core::Span {4, 13}));
        cursor.move(words, Move::LineEnd, true); // is there already
        QCOMPARE(cursor.span(words), (core::Span {4, 13}));
        cursor.placeBefore(4);
        cursor.move(words, Move::LineStart, true);
        QCOMPARE(cursor.span(words), (core::Span {14, 18}));
    }

    void theMouseSelectsWholeWordsInBothDirections()
    {
        const core::PageWords words = invented();
        WordCursor cursor;
        cursor.selectWords(1, 1);
        QCOMPARE(cursor.span(words), (core::Span {4, 7}));
        cursor.selectWords(1, 3);
        QCOMPARE(cursor.span(words), (core::Span {4, 18}));
        cursor.selectWords(3, 1);
        QCOMPARE(cursor.span(words), (core::Span {4, 18}));
        QCOMPARE(cursor.caret(), 1);
        cursor.selectAll(words);
        QCOMPARE(cursor.span(words), (core::Span {0, 23}));
        cursor.dropSelection();
        QVERIFY(!cursor.selects());
    }

    void withoutWordsNothingHappens()
    {
        const core::PageWords none;
        WordCursor cursor;
        cursor.placeBefore(-1);
        cursor.move(none, Move::Down, true);
        cursor.selectAll(none);
        QVERIFY(!cursor.selects());
        QCOMPARE(cursor.position(none), 0);
        QCOMPARE(cursor.word(none), -1);
        QVERIFY(cursor.span(none).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWordCursor)
#include "tst_wordcursor.moc"
