// SPDX-License-Identifier: GPL-3.0-or-later
// Every real letter at hand is read to its text and boxes, as the workbench reads it.
#include "core/text/letterreader.h"
#include "tests/support/letters.h"

#include <QTest>

#include <algorithm>

using namespace imr;

class TestRealLetters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLetterReads_data()
    {
        QTest::addColumn<QString>("path");
        if (tests::realLetters().isEmpty())
            QSKIP("The real letters are not at hand.");
        for (const QString& path : tests::realLetters())
            QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
    }

    void everyLetterReads()
    {
        QFETCH(const QString, path);
        const core::ReadLetter letter = m_reader.read(path);
        QVERIFY2(letter.text.has_value(), qPrintable(letter.text ? QString() : letter.text.error().sentence));
        QCOMPARE(letter.sha256.size(), 64);
        const core::CanonicalText& canonical = *letter.text;
        verifyForm(canonical.text);
        QCOMPARE(core::reflowed(canonical.text).size(), canonical.text.size());
        if (canonical.format == QStringLiteral("pdf"))
            verifyBoxes(canonical);
    }

private:
    static void verifyForm(const QString& text)
    {
        QVERIFY(text.size() > 1000);
        for (const QChar unit : text)
            QVERIFY(unit == u'\n' || unit == u'\f' || unit == u'\t' || unit.isPrint());
        const QStringList lines = QString(text).replace(u'\f', u'\n').split(u'\n');
        for (const QString& line : lines) {
            QCOMPARE(line, line.trimmed());
            QVERIFY(!line.contains(QStringLiteral("   ")));
        }
        QVERIFY(!text.contains(QStringLiteral("\n\n\n")));
        // A letter has paragraphs, and paragraphs have lines.
        QVERIFY(text.count(QStringLiteral("\n\n")) > 5);
        QVERIFY(lines.size() > 2 * text.count(QStringLiteral("\n\n")));
    }

    static void verifyBoxes(const core::CanonicalText& canonical)
    {
        qsizetype covered = 0;
        qsizetype last = 0;
        for (const core::WordBox& word : canonical.boxes) {
            QVERIFY(word.span.start >= last && word.span.end <= canonical.text.size() && !word.span.isEmpty());
            QVERIFY(word.page >= 0 && word.page < canonical.pageSizes.size());
            QVERIFY(QRectF(QPointF(), canonical.pageSizes[word.page]).contains(word.box));
            last = word.span.end;
            covered += word.span.length();
        }
        const qsizetype letters = std::ranges::count_if(canonical.text, [](QChar unit) { return !unit.isSpace(); });
        QCOMPARE(covered, letters);
    }

    core::LetterReader m_reader;
};

QTEST_GUILESS_MAIN(TestRealLetters)
#include "tst_realletters.moc"
