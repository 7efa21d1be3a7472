// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pdfletter.h"
#include "core/text/wordboxes.h"

#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

// A word of that many letters at a row and column of a page set in letters 6 points wide and rows 14 points apart.
core::PdfWord wordAt(int row, int column, const QString& text)
{
    return {text, QRectF(72 + 6 * column, 72 + 14 * row, 6.0 * static_cast<double>(text.size()), 11)};
}

core::PdfPage pageOf(const QString& text, const QList<core::PdfWord>& words)
{
    return {QSizeF(612, 792), text, words};
}

// What each box reads as, with its row.
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

class TestWordBoxes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordHasItsBox()
    {
        const core::CanonicalText canonical = canonicalOf(
            {pageOf(u"The worker\nis well.\n"_s,
                 {wordAt(0, 0, u"The"_s), wordAt(0, 4, u"worker"_s), wordAt(1, 0, u"is"_s), wordAt(1, 3, u"well."_s)}),
                pageOf(u"No more.\n"_s, {wordAt(0, 0, u"No"_s), wordAt(0, 3, u"more."_s)})});
        QCOMPARE(canonical.text, u"The worker\nis well.\fNo more."_s);
        QCOMPARE(readings(canonical),
            QStringList({u"0:0 The"_s, u"0:0 worker"_s, u"0:1 is"_s, u"0:1 well."_s, u"1:0 No"_s, u"1:0 more."_s}));
        QCOMPARE(canonical.pageSizes, QList<QSizeF>(2, QSizeF(612, 792)));
        QCOMPARE(canonical.format, u"pdf"_s);
    }

    // A table's words come column by column, its text line by line.
    void wordsInAnotherOrderFindTheirPlaces()
    {
        const core::CanonicalText canonical = canonicalOf(
            {pageOf(u"Priority:     Standard     Application     01/02/2017\n                           Received:\n"_s,
                {wordAt(0, 0, u"Priority:"_s), wordAt(0, 27, u"Application"_s), wordAt(1, 27, u"Received:"_s),
                    wordAt(0, 43, u"01/02/2017"_s), wordAt(0, 14, u"Standard"_s)})});
        QCOMPARE(canonical.text, u"Priority:\tStandard\tApplication\t01/02/2017\nReceived:"_s);
        QCOMPARE(readings(canonical),
            QStringList({u"0:0 Priority:"_s, u"0:0 Standard"_s, u"0:0 Application"_s, u"0:0 01/02/2017"_s,
                u"0:1 Received:"_s}));
    }

    // A word drawn in two fonts has two boxes; ligatures and soft hyphens read as the text has them.
    void partsOfWordsAndLigatures()
    {
        const core::CanonicalText canonical = canonicalOf({pageOf(u"Rationale: \uFB01ve o\uFB03ces\u00AD there\n"_s,
            {wordAt(0, 0, u"Rationale"_s), wordAt(0, 9, u":"_s), wordAt(0, 11, u"\uFB01ve"_s),
                wordAt(0, 16, u"o\uFB03ces\u00AD"_s), wordAt(0, 24, u"there"_s)})});
        QCOMPARE(readings(canonical),
            QStringList({u"0:0 Rationale"_s, u"0:0 :"_s, u"0:0 five"_s, u"0:0 offices"_s, u"0:0 there"_s}));
    }

    void wordsThatStandNowhereInTheTextHaveNone()
    {
        const core::CanonicalText canonical = canonicalOf({pageOf(u"The worker is well and at work\n"_s,
            {wordAt(0, 0, u"The"_s), wordAt(0, 3, u"DRAFT"_s), wordAt(0, 4, u"worker"_s), wordAt(0, 11, u"is"_s),
                wordAt(0, 14, u"wel1"_s), wordAt(0, 19, u"and"_s), wordAt(0, 23, u"at"_s), wordAt(0, 26, u"work"_s)})});
        QCOMPARE(readings(canonical),
            QStringList({u"0:0 The"_s, u"0:0 worker"_s, u"0:0 is"_s, u"0:0 and"_s, u"0:0 at"_s, u"0:0 work"_s}));
    }

    void oneWordThatIsTwoInTheTextHasNone()
    {
        const core::CanonicalText canonical = canonicalOf({pageOf(
            u"at work now then\n"_s, {wordAt(0, 0, u"atwork"_s), wordAt(0, 8, u"now"_s), wordAt(0, 12, u"then"_s)})});
        QCOMPARE(readings(canonical), QStringList({u"0:0 now"_s, u"0:0 then"_s}));
    }

    void wordsOfAnotherTextHaveNone()
    {
        const core::CanonicalText canonical = canonicalOf({pageOf(u"The worker is well\n"_s,
            {wordAt(0, 0, u"Nothing"_s), wordAt(0, 8, u"of"_s), wordAt(0, 12, u"this"_s), wordAt(1, 0, u"fits"_s)})});
        QVERIFY(canonical.boxes.isEmpty());
        QCOMPARE(canonical.text, u"The worker is well"_s);
    }

    void aPageWithoutWordsKeepsTheNextOnesNumber()
    {
        const core::CanonicalText canonical = canonicalOf({pageOf(u"One\n"_s, {wordAt(0, 0, u"One"_s)}), pageOf({}, {}),
            pageOf(u"Three\n"_s, {wordAt(2, 0, u"Three"_s)})});
        QCOMPARE(canonical.text, u"One\fThree"_s);
        QCOMPARE(readings(canonical), QStringList({u"0:0 One"_s, u"2:2 Three"_s}));
    }

    void boxesStayWithTheirWordsWhenFurnitureGoes()
    {
        const core::CanonicalText canonical
            = canonicalOf({pageOf(u"One\n1\n"_s, {wordAt(0, 0, u"One"_s), wordAt(9, 0, u"1"_s)}),
                pageOf(u"Two\n2\n"_s, {wordAt(0, 0, u"Two"_s), wordAt(9, 0, u"2"_s)})});
        QCOMPARE(canonical.text, u"One\fTwo"_s);
        QCOMPARE(readings(canonical), QStringList({u"0:0 One"_s, u"1:0 Two"_s}));
    }

    void roomBetweenLinesMakesParagraphs()
    {
        const core::CanonicalText canonical = canonicalOf({pageOf(u"HEADING\nThe\nworker\nis\nwell\n"_s,
            {wordAt(0, 0, u"HEADING"_s), wordAt(2, 0, u"The"_s), wordAt(3, 0, u"worker"_s), wordAt(4, 0, u"is"_s),
                wordAt(6, 0, u"well"_s)})});
        QCOMPARE(canonical.text, u"HEADING\n\nThe\nworker\nis\n\nwell"_s);
    }

    void pagesOfPicturesAloneAreAnError()
    {
        const core::Result<core::CanonicalText> canonical
            = core::canonicalFromPdf({u"test"_s, {pageOf(u" \n"_s, {}), pageOf({}, {})}});
        QVERIFY(!canonical.has_value());
        QCOMPARE(canonical.error().code, core::Error::Code::NotText);
        QVERIFY(canonical.error().sentence.contains(u"OCR"));
    }
};

QTEST_GUILESS_MAIN(TestWordBoxes)
#include "tst_wordboxes.moc"
