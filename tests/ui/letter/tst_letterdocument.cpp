// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterdocument.h"

#include "core/text/letterreader.h"
#include "tests/support/letters.h"
#include "tests/ui/letter/inventedletter.h"
#include "ui/letter/textgeometry.h"

#include <QFile>
#include <QFont>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace imr;
using namespace imr::ui;
using namespace Qt::StringLiterals;

class TestLetterDocument : public QObject
{
    Q_OBJECT

private:
    static void fill(QTextDocument& document, const QString& canonical, const QList<qsizetype>& starts = {})
    {
        document.setTextWidth(500);
        writeDocument(document, QStringLiteral("What stood\nthere before."), QFont());
        writeDocument(document, shownText(canonical), QFont(), starts);
    }

private Q_SLOTS:
    void linesAreOfTheirKind()
    {
        QCOMPARE(blockKind(u""), BlockKind::Empty);
        QCOMPARE(blockKind(u"  "), BlockKind::Empty);
        QCOMPARE(blockKind(u"CLINICAL CASE SUMMARY"), BlockKind::Heading);
        QCOMPARE(blockKind(u"Upheld"), BlockKind::Body);
        QCOMPARE(blockKind(u"MRI"), BlockKind::Body);
        QCOMPARE(blockKind(u"10/325 #90 - 12/12"), BlockKind::Body);
        QCOMPARE(blockKind(u"Priority:\tStandard"), BlockKind::Columns);
        QCOMPARE(blockKind(u"Received:", BlockKind::Columns), BlockKind::ColumnsEnd);
        QCOMPARE(blockKind(u"Received:"), BlockKind::Body);
    }

    void sentencesGoOnOverPageEnds()
    {
        QCOMPARE(shownText(u"he should\fnot go"_s), u"he should not go"_s);
        QCOMPARE(shownText(u"he went.\fNorco: Upheld"_s), u"he went.\nNorco: Upheld"_s);
        QCOMPARE(shownText(u"he went.\fand"_s), u"he went.\nand"_s);
        QCOMPARE(shownText(u"\f"_s).size(), 1);
        QCOMPARE(shownText({}), QString());
    }

    void aTextIsShownUnitForUnit()
    {
        QTextDocument document;
        const QString text = tests::inventedText();
        fill(document, text);
        QCOMPARE(document.characterCount() - 1, text.size());
        QCOMPARE(document.toPlainText().size(), text.size());
    }

    void realLettersAreShownUnitForUnit()
    {
        int shown = 0;
        const QStringList files = tests::realLetters();
        for (const QString& path : files) {
            QFile file(path);
            if (!path.endsWith(u".txt") || !file.open(QIODevice::ReadOnly))
                continue;
            const auto text = core::canonicalFromTextBytes(file.readAll());
            QVERIFY2(text, qPrintable(path));
            QTextDocument document;
            fill(document, text->text);
            QCOMPARE(document.characterCount() - 1, text->text.size());
            ++shown;
        }
        if (shown == 0)
            QSKIP("the real letters are not at hand");
    }

    void whatGoesOnInTheRightColumnFitsTheLine()
    {
        QTextDocument document;
        const QString gap(core::CanonicalText::columnGap);
        fill(document, u"Priority:"_s + gap + u"Standard"_s + gap + u"Application\nReceived:\n\nCASE SUMMARY\n"_s);
        const auto margin = [&document] { return document.findBlockByNumber(1).blockFormat().leftMargin(); };
        fitColumns(document, 2000);
        const qreal beside = margin();
        QVERIFY(beside > 0);
        fitColumns(document, beside + 20); // no room for a word
        QCOMPARE(margin(), 0);
        fitColumns(document, 2000);
        QCOMPARE(margin(), beside);
    }

    void itemsStandApart()
    {
        QTextDocument document;
        const core::StoredLetter stored = tests::inventedLetter();
        const qsizetype first = stored.effective.items.at(0).whole().start;
        const qsizetype second = stored.effective.items.at(1).whole().start;
        fill(document, stored.text, {first, first + 3, second});
        const auto marginAt = [&document](qsizetype position) {
            return document.findBlock(static_cast<int>(position)).blockFormat().topMargin();
        };
        QVERIFY(marginAt(first) > 0);
        QVERIFY(marginAt(second) > 0);
        QCOMPARE(marginAt(stored.effective.items.at(0).claimsBlock.start), 0);
    }

    void endlessWordsAreBrokenAnywhere()
    {
        QCOMPARE(wrapModeFor(u"a few words"), QTextOption::WrapAtWordBoundaryOrAnywhere);
        QCOMPARE(wrapModeFor(u"word "_s.repeated(9000)), QTextOption::WrapAtWordBoundaryOrAnywhere);
        QCOMPARE(wrapModeFor(u"x"_s.repeated(9000)), QTextOption::WrapAnywhere);
    }

    void wordsOverSeveralLinesHaveARectangleEach()
    {
        QTextDocument document;
        const QString text = u"word "_s.repeated(60);
        fill(document, text);
        const QList<WordRect> rects = wordRects(document, {0, text.size()});
        QVERIFY(rects.size() > 2);
        QVERIFY(rects.first().first && !rects.first().last);
        QVERIFY(rects.last().last && !rects.last().first);
        for (qsizetype i = 1; i < rects.size(); ++i)
            QVERIFY(rects.at(i).rect.top() >= rects.at(i - 1).rect.bottom());
        const Lines lines = linesOf(document, {0, text.size()});
        QVERIFY(lines.top <= rects.first().rect.top());
        QVERIFY(lines.bottom >= rects.last().rect.bottom());
    }

    void wordsOverTwoParagraphsHaveARectangleInEach()
    {
        QTextDocument document;
        fill(document, u"one\n\ntwo"_s);
        QCOMPARE(wordRects(document, {0, 8}).size(), 2);
        QVERIFY(wordRects(document, {3, 5}).isEmpty()); // line ends alone
        QVERIFY(wordRects(document, {2, 2}).isEmpty());
        QVERIFY(wordRects(document, {50, 60}).isEmpty());
    }
};

QTEST_MAIN(TestLetterDocument)
#include "tst_letterdocument.moc"
