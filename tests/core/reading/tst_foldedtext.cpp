// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/foldedtext.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestFoldedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsEveryGapToABlank();
    void joinsWordsHyphenatedAtALineEnd();
    void knowsWhereItsWordsStand();
    void holdsAnEmptyRange();
};

void TestFoldedText::foldsEveryGapToABlank()
{
    const QString text = u"\n one\ttwo \n\n three\ffour  five \n"_s;
    QCOMPARE(FoldedText(text, {0, text.size()}).text(), u"one two three four five"_s);
}

void TestFoldedText::joinsWordsHyphenatedAtALineEnd()
{
    const QString text = u"on 10-\n18-16 a Non-\fMTUS dash - \nand a - b"_s;
    QCOMPARE(FoldedText(text, {0, text.size()}).text(), u"on 10-18-16 a Non-MTUS dash - and a - b"_s);
}

void TestFoldedText::knowsWhereItsWordsStand()
{
    const QString text = u"xx  red\n\ngreen-\nblue yy"_s;
    const FoldedText folded(text, {2, text.size() - 2});
    QCOMPARE(folded.text(), u"red green-blue"_s);
    const Value green = folded.value({3, 14});
    QCOMPARE(green.text, u"green-blue"_s);
    QCOMPARE(green.spans.size(), 1);
    QCOMPARE(green.spans.first().of(text).toString(), u"green-\nblue"_s);
}

void TestFoldedText::holdsAnEmptyRange()
{
    const QString text = u" \n\n "_s;
    const FoldedText folded(text, {0, text.size()});
    QVERIFY(folded.text().isEmpty());
    QVERIFY(folded.value({0, 0}).spans.isEmpty());
    QVERIFY(folded.field({0, 0}, u"rule"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
