// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letterlines.h"

#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

class TestLetterLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubleSpacingIsTakenOut()
    {
        const QString raw = u" HEADING OF THE LETTER \n\n \n\n"
                            u"The patient fell from a ladder and has \n\n"
                            u"been in pain since. He was seen \n\n"
                            u"by  on Monday.   \n\n \n\n"
                            u"A drug #60: Upheld \n\n\n\n"
                            u"Claims guideline: one that \n\n"
                            u"was cited. \n\n \n\n\n\n"
                            u"Decision rationale: it is not \n\n"
                            u"needed. \n\n \n\n\n"_s;
        QCOMPARE(core::canonicalFromRaw(raw),
            u"HEADING OF THE LETTER\n\n"
            u"The patient fell from a ladder and has\nbeen in pain since. He was seen\nby  on Monday.\n\n"
            u"A drug #60: Upheld\fClaims guideline: one that\nwas cited.\n\fDecision rationale: it is not\nneeded."_s);
    }

    void doubleSpacingWithParagraphsOfSeveralKinds()
    {
        const QString raw = u"Family practice \n \n \n\nSUMMARY \n \n\n"
                            u"The reviewer wrote a summary that \n\nis based on the \n\nfile. \n\n \n"
                            u"The worker is well and \n\nhas returned. \n"_s;
        QCOMPARE(core::canonicalFromRaw(raw),
            u"Family practice\n\nSUMMARY\n\nThe reviewer wrote a summary that\nis based on the\nfile.\n\n"
            u"The worker is well and\nhas returned."_s);
    }

    void doubleSpacingWhoseBlanksWereLost()
    {
        const QString raw = u"SUMMARY\n\n\n\nThe worker is well and\n\nhas returned to\n\nwork.\n\n\n\n"
                            u"The request is\n\nnot needed.\n"_s;
        QCOMPARE(core::canonicalFromRaw(raw),
            u"SUMMARY\n\nThe worker is well and\nhas returned to\nwork.\n\nThe request is\nnot needed."_s);
    }

    // Lines shorter and longer than what is looked at in one go.
    void blanksAreFoldedWhereverTheyStand()
    {
        for (qsizetype before = 1; before < 24; ++before) {
            const QString words(before, u'a');
            for (qsizetype behind = 1; behind < 24; ++behind) {
                const QString rest(behind, u'b');
                QCOMPARE(core::canonicalFromRaw(words + u' ' + rest), words + u' ' + rest);
                QCOMPARE(core::canonicalFromRaw(words + u"  "_s + rest), words + u"  "_s + rest);
                QCOMPARE(core::canonicalFromRaw(words + u"   "_s + rest), words + u'\t' + rest);
                QCOMPARE(core::canonicalFromRaw(words + u'\t' + rest), words + u'\t' + rest);
                QCOMPARE(core::canonicalFromRaw(words + u" \t "_s + rest), words + u'\t' + rest);
                QCOMPARE(core::canonicalFromRaw(words + u"\r\n"_s + rest), words + u'\n' + rest);
                QCOMPARE(core::canonicalFromRaw(words + u'\f' + rest), words + u'\f' + rest);
            }
        }
    }

    void otherUnitsAreCleanedWhereverTheyStand()
    {
        for (qsizetype before = 0; before < 24; ++before) {
            const QString words(before, u'a');
            const auto cleaned = [&](const QString& unit) { return core::cleanedCharacters(words + unit + u"b"_s); };
            QCOMPARE(cleaned(u"\u00A0"_s), words + u" b"_s);
            QCOMPARE(cleaned(u"\uFB01"_s), words + u"fib"_s);
            QCOMPARE(cleaned(u"\u00AD"_s), words + u"b"_s);
            QCOMPARE(cleaned(u"\r\r\n"_s), words + u"\nb"_s);
            QCOMPARE(cleaned(u"\r"_s), words + u"\nb"_s);
            QCOMPARE(cleaned(QString(QChar(0xD83D))), words + u"\uFFFDb"_s);
            QCOMPARE(cleaned(u"é"_s), words + u"éb"_s);
        }
    }

    void singleSpacingKeepsItsParagraphs_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("wrapped lines") << u"HEADING\n\nThe worker is\nwell and\nat work.\n\n\nNo more.\n"_s
                                       << u"HEADING\n\nThe worker is\nwell and\nat work.\n\nNo more."_s;
        QTest::newRow("a paragraph a line") << u"HEADING\n\nThe worker is well.\n\nThe request is new.\n\nNo.\n"_s
                                            << u"HEADING\n\nThe worker is well.\n\nThe request is new.\n\nNo."_s;
        QTest::newRow("form feeds") << u"First.\nAnd on\n\n\fthe next page.\n\f"_s
                                    << u"First.\nAnd on\fthe next page."_s;
        QTest::newRow("one line") << u"  words  "_s << u"words"_s;
        QTest::newRow("nothing") << u" \n\f\n "_s << QString();
    }

    void singleSpacingKeepsItsParagraphs()
    {
        QFETCH(const QString, raw);
        QTEST(core::canonicalFromRaw(raw), "canonical");
    }

    void canonicalTextStaysAsItIs()
    {
        const QString once = core::canonicalFromRaw(u"A\tB\n\nThe worker is\nwell  and\nat work.\f10 more\nlines."_s);
        QCOMPARE(core::canonicalFromRaw(once), once);
    }

    void charactersTakeOneForm_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("cleaned");
        QTest::newRow("Windows line ends") << u"a\r\nb"_s << u"a\nb"_s;
        QTest::newRow("old Mac line ends") << u"a\rb"_s << u"a\nb"_s;
        QTest::newRow("line ends converted twice") << u"a\r\r\nb"_s << u"a\nb"_s;
        QTest::newRow("a carriage return last") << u"a\r"_s << u"a\n"_s;
        QTest::newRow("line and paragraph separators") << u"a\u2028b\u2029c\u0085d"_s << u"a\nb\nc\nd"_s;
        QTest::newRow("other blanks") << u"a\u00A0b\u2009c\u202Fd\u3000e"_s << u"a b c d e"_s;
        QTest::newRow("what is not seen") << u"\uFEFFa\u00ADb\u200Bc\u200Ed\u2060e"_s << u"abcde"_s;
        QTest::newRow("control characters") << u"a\u0001b\u0000c\u0007d\u009Fe"_s << u"abcde"_s;
        QTest::newRow("ligatures") << u"e\uFB00ect of \uFB01ve \uFB02u o\uFB03ces, ba\uFB04e"_s
                                   << u"effect of five flu offices, baffle"_s;
        QTest::newRow("hyphens") << u"10\u201018\u201116"_s << u"10-18-16"_s;
        QTest::newRow("quotes and dashes stay")
            << u"\u201Ca\u201D \u2013 b\u2019s"_s << u"\u201Ca\u201D \u2013 b\u2019s"_s;
        QTest::newRow("beyond the first plane") << u"\U0001F489 #1"_s << u"\U0001F489 #1"_s;
        QTest::newRow("halves of pairs, and what is no character") << u"a"_s + QChar(0xD83D) + u'b' + QChar(0xDC89)
                + QChar(0xFFFE) + u'c' + QChar(0xD83D) << u"a\uFFFDb\uFFFD\uFFFDc\uFFFD"_s;
    }

    void charactersTakeOneForm()
    {
        QFETCH(const QString, raw);
        QTEST(core::cleanedCharacters(raw), "cleaned");
    }

    void blanksFold_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("one and two stay") << u"a b  c"_s << u"a b  c"_s;
        QTest::newRow("three are a column gap")
            << u"Priority:   Standard       Application"_s << u"Priority:\tStandard\tApplication"_s;
        QTest::newRow("tabs") << u"\tPriority:\t Standard\t\tnow"_s << u"Priority:\tStandard\tnow"_s;
        QTest::newRow("centred") << u"          HEADING        "_s << u"HEADING"_s;
    }

    void blanksFold()
    {
        QFETCH(const QString, raw);
        QTEST(core::canonicalFromRaw(raw), "canonical");
    }

    void furnitureIsTakenOut_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("page numbers") << u"The request\nwas\n\n1\n\fmade in\nMay.\n\n- 2 -\n\fNo more.\n\nPage 3 of 3"_s
                                      << u"The request\nwas\fmade in\nMay.\fNo more."_s;
        QTest::newRow("the page number of a letter that lost its first pages")
            << u"Massage of the\n\nPage 7 of 9\n\fneck\n\nPage 8 of 9\n\fwas asked for."_s
            << u"Massage of the\fneck\fwas asked for."_s;
        QTest::newRow("running heads with page numbers")
            << u"Letter of today\nThe request\n\nReview of CM17-7654321   1\f"
               u"Review of CM17-7654321   2\n\nwas made.\fReview of CM17-7654321   3\n\nIn May."_s
            << u"Letter of today\nThe request\fwas made.\fIn May."_s;
        QTest::newRow("the head of the first page is the letter's")
            << u"Case Number:   CM17-7654321\nOf May.\fCase Number:   CM17-7654321\n2\nNo more."_s
            << u"Case Number:\tCM17-7654321\nOf May.\fNo more."_s;
    }

    // A text without page ends has them in the middle of a sentence.
    void headsWithoutPageEndsAreTakenOut_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("twice")
            << u"Of May.\nThe request\nReview of CM17-7654321   1\nwas made\nReview of CM17-7654321   2\nin May."_s
            << u"Of May.\nThe request\nwas made\nin May."_s;
        QTest::newRow("by their title, once")
            << u"Of May.\nThe request\nFinal Determination Letter for IMR Case Number CM17-7654321    3\nwas made."_s
            << u"Of May.\nThe request\nwas made."_s;
        QTest::newRow("with gaps around")
            << u"Of May.\n\nReview of CM17-7654321   1\n\nNo.\nReview of CM17-7654321   2\nMore."_s
            << u"Of May.\n\nNo.\nMore."_s;
    }

    void headsWithoutPageEndsAreTakenOut()
    {
        QFETCH(const QString, raw);
        QTEST(core::canonicalFromRaw(raw), "canonical");
    }

    void furnitureIsTakenOut()
    {
        QFETCH(const QString, raw);
        QTEST(core::canonicalFromRaw(raw), "canonical");
    }

    void whatOnlyLooksLikeFurnitureStays_data()
    {
        QTest::addColumn<QString>("canonical");
        QTest::newRow("a cited page at a page's end") << u"Guidelines Page(s):\n24\fMore words."_s;
        QTest::newRow("the same words at the top of two pages")
            << u"It is not\fnecessary.\n\nIt is not\fnecessary.\nNo."_s;
        QTest::newRow("a number behind a case number, once") << u"One.\nReview of CM17-7654321 3\nMore."_s;
        QTest::newRow("case numbers alone") << u"Of CM17-7654321\nand\nOf CM17-7654321\nMore."_s;
        QTest::newRow("a case number once") << u"One.\fSee CM17-7654321\nfor more."_s;
        QTest::newRow("a page that is cited inside a page") << u"See\nPage 7 of 9\nof the file.\fMore words."_s;
        QTest::newRow("a page count that can be none") << u"See\nPage 9 of 7\fMore words."_s;
        QTest::newRow("a number inside a page") << u"First\n1\nlast"_s;
    }

    void whatOnlyLooksLikeFurnitureStays()
    {
        QFETCH(const QString, canonical);
        QCOMPARE(core::canonicalFromRaw(canonical), canonical);
    }

    void hugeTextIsReadInGoodTime()
    {
        const QString line = u"The worker was seen again and had   no new complaints at all.\n"_s;
        const QString raw = line.repeated(20'000) + QString(500'000, u'x') + QString(500'000, u' ') + u"end"_s;
        const QString canonical = core::canonicalFromRaw(raw);
        QVERIFY(canonical.endsWith(u"x\tend"));
        QCOMPARE(canonical.count(u'\t'), 20'001);
    }

    void pagesWithoutNumberAreReadInGoodTime()
    {
        QString raw;
        for (int page = 1; page <= 9'999; ++page)
            raw += QString::number(page) + u'\f';
        QCOMPARE(core::canonicalFromRaw(raw), QString());
        QCOMPARE(core::canonicalFromRaw(u"7\f"_s.repeated(100'000)).count(u'7'), 99'999);
    }
};

QTEST_GUILESS_MAIN(TestLetterLines)
#include "tst_letterlines.moc"
