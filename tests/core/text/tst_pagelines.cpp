// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pdfletter.h"

#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

// A word at a row and column of a page set in letters 6 points wide and rows 14 points apart.
core::PdfWord wordAt(double row, int column, const QString& text)
{
    return {text, QRectF(72 + 6 * column, 72 + 14 * row, 6.0 * static_cast<double>(text.size()), 11), true};
}

core::PdfPage pageOf(const QList<core::PdfWord>& words)
{
    return {QSizeF(612, 792), words};
}

// What each box reads as, with its page and row.
QStringList readings(const core::CanonicalText& canonical)
{
    QStringList found;
    for (const core::WordBox& word : canonical.boxes) {
        const int row = qRound((word.box.top() - 72) / 14);
        found.append(u"%1:%2 %3"_s.arg(word.page).arg(row).arg(word.span.of(canonical.text)));
    }
    return found;
}

core::CanonicalText canonicalOf(const QList<core::PdfPage>& pages)
{
    return core::canonicalFromPdf({u"test"_s, pages}).value_or(core::CanonicalText());
}

} // namespace

class TestPageLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordHasItsBox()
    {
        const core::CanonicalText canonical = canonicalOf({pageOf({wordAt(0, 0, u"The"_s), wordAt(0, 4, u"worker"_s),
                                                               wordAt(1, 0, u"is"_s), wordAt(1, 3, u"well."_s)}),
            pageOf({wordAt(0, 0, u"No"_s), wordAt(0, 3, u"more."_s)})});
        QCOMPARE(canonical.text, u"The worker\nis well.\fNo more."_s);
        QCOMPARE(readings(canonical),
            QStringList({u"0:0 The"_s, u"0:0 worker"_s, u"0:1 is"_s, u"0:1 well."_s, u"1:0 No"_s, u"1:0 more."_s}));
        QCOMPARE(canonical.pageSizes, QList<QSizeF>(2, QSizeF(612, 792)));
        QCOMPARE(canonical.format, u"pdf"_s);
    }

    // A PDF gives a table's words column by column.
    void aTableIsReadRowByRow()
    {
        const core::CanonicalText canonical
            = canonicalOf({pageOf({wordAt(0, 0, u"Priority:"_s), wordAt(0, 27, u"Application"_s),
                wordAt(1, 27, u"Received:"_s), wordAt(0.2, 43, u"01/02/2017"_s), wordAt(0, 14, u"Standard"_s)})});
        QCOMPARE(canonical.text, u"Priority:\tStandard\tApplication\t01/02/2017\nReceived:"_s);
        QCOMPARE(readings(canonical),
            QStringList({u"0:0 Priority:"_s, u"0:0 Standard"_s, u"0:0 Application"_s, u"0:0 01/02/2017"_s,
                u"0:1 Received:"_s}));
    }

    void roomBetweenWordsIsABlankOrAColumn_data()
    {
        QTest::addColumn<double>("room"); // points
        QTest::addColumn<bool>("blankAfter");
        QTest::addColumn<QString>("text");
        QTest::newRow("a word in two fonts") << 0.0 << false << u"Norco:"_s;
        QTest::newRow("letters set close") << -0.5 << false << u"Norco:"_s;
        QTest::newRow("a narrow blank") << 0.5 << true << u"Norco :"_s;
        QTest::newRow("room and no blank") << 2.0 << false << u"Norco :"_s;
        QTest::newRow("two blanks") << 6.0 << true << u"Norco :"_s;
        QTest::newRow("a column") << 12.0 << true << u"Norco\t:"_s;
        QTest::newRow("the other side of the page") << 300.0 << false << u"Norco\t:"_s;
    }

    void roomBetweenWordsIsABlankOrAColumn()
    {
        QFETCH(const double, room);
        QFETCH(const bool, blankAfter);
        const QList<core::PdfWord> words {
            {u"Norco"_s, QRectF(72, 72, 30, 11), blankAfter}, {u":"_s, QRectF(102 + room, 72, 6, 11), false}};
        QTEST(canonicalOf({pageOf(words)}).text, "text");
    }

    void wordsRaisedOrLoweredStayOnTheirLine()
    {
        const core::PdfWord raised {u"st"_s, QRectF(78, 70, 8, 7), true};
        const core::PdfWord first {u"1"_s, QRectF(72, 72, 6, 11), false};
        const core::CanonicalText canonical
            = canonicalOf({pageOf({first, raised, wordAt(0, 4, u"visit"_s), wordAt(1, 0, u"ends"_s)})});
        QCOMPARE(canonical.text, u"1st visit\nends"_s);
    }

    void ligaturesAndWhatIsNotSeen()
    {
        const core::CanonicalText canonical = canonicalOf({pageOf({wordAt(0, 0, u"\uFB01ve"_s),
            wordAt(0, 4, u"o\uFB03ces\u00AD"_s), wordAt(0, 10, u"\u200B"_s), wordAt(0, 11, u"th\u0000ere\u00A0"_s)})});
        QCOMPARE(canonical.text, u"five offices there"_s);
        QCOMPARE(readings(canonical), QStringList({u"0:0 five"_s, u"0:0 offices"_s, u"0:0 there"_s}));
    }

    void aPageWithoutWordsKeepsTheNextOnesNumber()
    {
        const core::CanonicalText canonical
            = canonicalOf({pageOf({wordAt(0, 0, u"One"_s)}), pageOf({}), pageOf({wordAt(2, 0, u"Three"_s)})});
        QCOMPARE(canonical.text, u"One\fThree"_s);
        QCOMPARE(readings(canonical), QStringList({u"0:0 One"_s, u"2:2 Three"_s}));
        QCOMPARE(canonical.pageSizes.size(), 3);
    }

    void boxesStayWithTheirWordsWhenFurnitureGoes()
    {
        const core::CanonicalText canonical = canonicalOf({pageOf({wordAt(0, 0, u"One"_s), wordAt(9, 0, u"1"_s)}),
            pageOf({wordAt(0, 0, u"Two"_s), wordAt(9, 0, u"2"_s)})});
        QCOMPARE(canonical.text, u"One\fTwo"_s);
        QCOMPARE(readings(canonical), QStringList({u"0:0 One"_s, u"1:0 Two"_s}));
    }

    void roomBetweenLinesMakesParagraphs()
    {
        const core::CanonicalText canonical = canonicalOf({pageOf({wordAt(0, 0, u"HEADING"_s), wordAt(2, 0, u"The"_s),
            wordAt(3, 0, u"worker"_s), wordAt(4, 0, u"is"_s), wordAt(5.5, 0, u"well"_s)})});
        QCOMPARE(canonical.text, u"HEADING\n\nThe\nworker\nis\n\nwell"_s);
    }

    void aDoubleSpacedPdfHasItsParagraphsToo()
    {
        const core::CanonicalText canonical = canonicalOf({pageOf({wordAt(0, 0, u"The"_s), wordAt(2, 0, u"worker"_s),
            wordAt(4, 0, u"is"_s), wordAt(8, 0, u"well"_s), wordAt(10, 0, u"now"_s)})});
        QCOMPARE(canonical.text, u"The\nworker\nis\n\nwell\nnow"_s);
    }

    void pagesOfPicturesAloneAreAnError()
    {
        const core::Result<core::CanonicalText> canonical
            = core::canonicalFromPdf({u"test"_s, {pageOf({wordAt(0, 0, u" "_s)}), pageOf({})}});
        QVERIFY(!canonical.has_value());
        QCOMPARE(canonical.error().code, core::Error::Code::NotText);
        QVERIFY(canonical.error().sentence.contains(u"OCR"));
    }

    void boxesWithoutSizeDoNoHarm()
    {
        const core::PdfWord flat {u"flat"_s, QRectF(72, 72, 0, 0), false};
        const core::PdfWord upsideDown {u"down"_s, QRectF(200, 90, -20, -11), false};
        const core::CanonicalText canonical = canonicalOf({pageOf({flat, flat, upsideDown, upsideDown})});
        QCOMPARE(canonical.boxes.size(), 4);
        for (const core::WordBox& word : canonical.boxes)
            QVERIFY(word.span.start >= 0 && word.span.end <= canonical.text.size());
    }
};

QTEST_GUILESS_MAIN(TestPageLines)
#include "tst_pagelines.moc"
