// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/celllayout.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QTest>

using imr::ui::CellLayout;
using imr::ui::CellRun;
using imr::ui::CellWords;
using imr::ui::layOutCell;

class TestCellLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortWordsStandOnOneLine()
    {
        CellWords words;
        words.value = QStringLiteral("84");
        words.was = QStringLiteral("60");
        const CellLayout layout = layOutCell(words, font(), 200);
        QCOMPARE(layout.runs.size(), 2);
        QCOMPARE(layout.height, lineHeight());
        QCOMPARE(layout.runs.at(0).baseline.y(), layout.runs.at(1).baseline.y());
        QCOMPARE_GT(layout.runs.at(1).baseline.x(), layout.runs.at(0).width);
    }

    void whatHasNoRoomBesideGoesBelow()
    {
        CellWords words;
        words.value = QStringLiteral("Percocet");
        words.aside = QStringLiteral("oxycodone/acetaminophen, an opioid of some length");
        const CellLayout layout = layOutCell(words, font(), 120);
        QCOMPARE_GT(layout.height, lineHeight());
        QCOMPARE(layout.runs.at(1).kind, CellRun::Kind::Aside);
        QCOMPARE(layout.runs.at(1).baseline.x(), 0);
    }

    void longTextIsCutAfterFourLines()
    {
        CellWords words;
        words.value = QStringLiteral("a request that goes on ").repeated(40);
        const CellLayout layout = layOutCell(words, font(), 180);
        QCOMPARE(layout.runs.size(), 4);
        QVERIFY(layout.runs.last().text.text().endsWith(QChar(0x2026)));
        QCOMPARE(layout.height, 4 * lineHeight());
    }

    void nothingIsWiderThanTheCell_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << QStringLiteral("one two three four five six seven eight nine ten");
        QTest::newRow("no blanks") << QString(300, u'w');
        QTest::newRow("emoji and accents") << QStringLiteral("Ångström \U0001F489 ").repeated(20);
    }
    void nothingIsWiderThanTheCell()
    {
        QFETCH(const QString, value);
        for (const int width : {20, 90, 260, 800}) {
            const CellWords words {value, value, value, true, false};
            for (const CellRun& run : layOutCell(words, font(), width).runs)
                QVERIFY2(run.baseline.x() + run.width <= width + 2, qPrintable(run.text.text()));
        }
    }

private:
    static QFont font() { return QGuiApplication::font(); }
    static int lineHeight() { return QFontMetrics(font()).height(); }
};

QTEST_MAIN(TestCellLayout)
#include "tst_celllayout.moc"
