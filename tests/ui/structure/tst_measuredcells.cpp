// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/measuredcells.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QTest>

using imr::ui::CellLayout;
using imr::ui::CellWords;
using imr::ui::layOutCell;
using imr::ui::MeasuredCells;

class TestMeasuredCells final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownIsAsMeasuredAnew()
    {
        MeasuredCells cells;
        CellWords words;
        words.value = QStringLiteral("a request that goes on ").repeated(3);
        const QFont font = QGuiApplication::font();
        for (int time = 0; time < 2; ++time) {
            for (const int width : {90, 240, 90})
                compare(cells.layout(words, font, width), layOutCell(words, font, width));
        }
    }

    void cellsThatDifferInTheirLookAreNotTheSame()
    {
        MeasuredCells cells;
        CellWords words;
        words.value = QStringLiteral("Percocet");
        words.aside = QStringLiteral("an opioid");
        const QFont font = QGuiApplication::font();
        const int beside = cells.layout(words, font, 400).height;
        words.asideBelow = true;
        QCOMPARE_GT(cells.layout(words, font, 400).height, beside);
        words.bold = true;
        compare(cells.layout(words, font, 400), layOutCell(words, font, 400));
    }

    void anotherFontIsMeasuredAnew()
    {
        MeasuredCells cells;
        CellWords words;
        words.value = QStringLiteral("84");
        QFont large = QGuiApplication::font();
        const int before = cells.lineWidth(words.value, large);
        const int low = cells.layout(words, large, 200).height;
        large.setPointSizeF(large.pointSizeF() * 2);
        QCOMPARE(cells.lineWidth(words.value, large), QFontMetrics(large).horizontalAdvance(words.value));
        QCOMPARE_GT(cells.lineWidth(words.value, large), before);
        QCOMPARE_GT(cells.layout(words, large, 200).height, low);
    }

    void manyMoreThanAreKeptAreStillRight()
    {
        MeasuredCells cells;
        const QFont font = QGuiApplication::font();
        CellWords words;
        for (int i = 0; i < 5000; ++i) {
            words.value = QString::number(i);
            const CellLayout layout = cells.layout(words, font, 200);
            QCOMPARE(layout.runs.first().text.text(), words.value);
        }
    }

private:
    static void compare(const CellLayout& one, const CellLayout& other)
    {
        QCOMPARE(one.height, other.height);
        QCOMPARE(one.runs.size(), other.runs.size());
        for (qsizetype i = 0; i < one.runs.size(); ++i) {
            QCOMPARE(one.runs.at(i).text.text(), other.runs.at(i).text.text());
            QCOMPARE(one.runs.at(i).baseline, other.runs.at(i).baseline);
            QCOMPARE(one.runs.at(i).width, other.runs.at(i).width);
        }
    }
};

QTEST_MAIN(TestMeasuredCells)
#include "tst_measuredcells.moc"
