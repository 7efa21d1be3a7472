// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/batchcharts.h"

#include "ui/base/theme.h"
#include "ui/statistics/chartpicture.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

core::BatchStatistics someStatistics(int drugs = 3)
{
    core::BatchStatistics statistics;
    statistics.letters = 40;
    statistics.reviewed = 12;
    statistics.all = {QString(), 30, 10, 1};
    QList<core::DecisionCount> counts;
    for (int i = 0; i < drugs; ++i)
        counts.append({u"zorbitone %1"_s.arg(i), 2 * (drugs - i), drugs - i, i % 2});
    statistics.groups.insert(core::ItemGroup::Drug, counts);
    statistics.findings = {{u"unknown-drug"_s, core::Finding::Severity::Note, 7, 5}};
    statistics.corrections = {{u"Quantity"_s, 3, 2}};
    statistics.speed = {{u"Ada"_s, 12, 11, 95}};
    return statistics;
}

ui::BatchChart chartNamed(const QList<ui::BatchChart>& charts, const QString& id)
{
    return *std::ranges::find(charts, id, &ui::BatchChart::id);
}

QImage painted(const ui::Chart& chart, const ui::Theme& theme, int width = 700)
{
    const ui::ChartLayout layout(chart, width, QFont());
    QImage image(width, int(layout.height()) + 1, QImage::Format_RGB32);
    image.fill(theme.pane);
    QPainter painter(&image);
    layout.paint(painter, theme);
    return image;
}

} // namespace

class TestBatchCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheBatchIs()
    {
        const QString sentence = ui::batchSentence(someStatistics());
        QVERIFY2(sentence.contains(u"40 letter"_s) && sentence.contains(u"12 reviewed"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"75 % upheld (95 % interval 60\u201386 %)"_s), qPrintable(sentence));
        QVERIFY(!ui::batchSentence({}).contains(u"upheld"_s)); // of nothing there is no share
    }

    void aRowHoldsItsDecisionsAndWhatAFilterTakes()
    {
        const auto charts = ui::batchCharts(someStatistics(), 10);
        const ui::BatchChart drugs = chartNamed(charts, u"decisions-by-drug"_s);
        QCOMPARE(drugs.chart.rows.size(), 3);
        QCOMPARE(drugs.chart.rows[0].cases(), 9);
        QCOMPARE(drugs.chart.rows[0].share->of, 9);
        QCOMPARE(drugs.chart.rows[0].share->count, 6);
        QCOMPARE(drugs.keys[0], u"zorbitone 0"_s);
        QVERIFY(chartNamed(charts, u"findings"_s).chart.rows[0].count.startsWith(u"7 in 5 letter"_s));
        QVERIFY(chartNamed(charts, u"review-speed"_s).chart.rows[0].count.contains(u"1 min 35 s"_s));
    }

    void aLongListSaysHowManyAreLeftOut()
    {
        const auto charts = ui::batchCharts(someStatistics(40), 12);
        const ui::BatchChart drugs = chartNamed(charts, u"decisions-by-drug"_s);
        QCOMPARE(drugs.chart.rows.size(), 12);
        QVERIFY2(drugs.chart.note.contains(u"28"_s), qPrintable(drugs.chart.note));
    }

    void anEmptyBatchSaysSoInEveryChart()
    {
        const auto charts = ui::batchCharts({}, 10);
        for (const ui::BatchChart& chart : charts) {
            QVERIFY2(!chart.chart.note.isEmpty(), qPrintable(chart.id));
            QVERIFY(chart.chart.rows.isEmpty());
            QVERIFY(ui::ChartLayout(chart.chart, 300, QFont()).height() > 0);
        }
    }

    void rowsAreFoundWhereTheyArePainted()
    {
        const auto charts = ui::batchCharts(someStatistics(), 10);
        const ui::Chart chart = chartNamed(charts, u"decisions-by-drug"_s).chart;
        const ui::ChartLayout layout(chart, 700, QFont());
        QCOMPARE(layout.rowAt(layout.headHeight() - 1), -1);
        QCOMPARE(layout.rowAt(layout.headHeight() + 1), 0);
        QCOMPARE(layout.rowAt(layout.headHeight() + 2.5 * layout.rowHeight()), 2);
        QCOMPARE(layout.rowAt(layout.height() + 1), -1);
    }

    // Upheld is solid and overturned hatched: a grey picture tells them apart.
    void decisionsTellApartWithoutColour_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void decisionsTellApartWithoutColour()
    {
        QFETCH(const bool, dark);
        const ui::Theme& theme = dark ? ui::darkTheme() : ui::lightTheme();
        const auto greysOf = [&theme](ui::Segment segment) {
            ui::Chart chart;
            chart.rows = {{u"x"_s, {{segment, 100}}, u"100"_s}};
            const QImage image = painted(chart, theme).convertToFormat(QImage::Format_Grayscale8);
            const ui::ChartLayout layout(chart, image.width(), QFont());
            QSet<int> greys;
            const int y = int(layout.headHeight() + layout.rowHeight() / 2);
            for (int x = image.width() / 2; x < image.width() / 2 + 60; ++x)
                greys.insert(qGray(image.pixel(x, y)) / 16);
            return greys.size();
        };
        QCOMPARE(greysOf(ui::Segment::Upheld), 1);
        QVERIFY(greysOf(ui::Segment::Overturned) > 1);
        QVERIFY(greysOf(ui::Segment::Undecided) > 1);
    }

    void aNarrowChartStillFits()
    {
        const auto charts = ui::batchCharts(someStatistics(), 10);
        for (const ui::BatchChart& chart : charts)
            QVERIFY(!painted(chart.chart, ui::lightTheme(), 260).isNull());
    }

    void aChartIsSavedAsPngAndSvg()
    {
        const QTemporaryDir folder;
        const auto charts = ui::batchCharts(someStatistics(), 10);
        const ui::BatchChart drugs = chartNamed(charts, u"decisions-by-drug"_s);
        QVERIFY(ui::saveChart(drugs, folder.filePath(u"chart.png"_s)));
        const QImage picture(folder.filePath(u"chart.png"_s));
        QVERIFY(picture.width() > 1000);
        QVERIFY(ui::saveChart(drugs, folder.filePath(u"chart.svg"_s)));
        QSvgRenderer svg(folder.filePath(u"chart.svg"_s));
        QVERIFY(svg.isValid());
        QFile file(folder.filePath(u"chart.svg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("zorbitone 0"));
        const auto nowhere = ui::saveChart(drugs, folder.filePath(u"no/chart.png"_s));
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().sentence.contains(u"chart.png"_s));
    }
};

QTEST_MAIN(TestBatchCharts)
#include "tst_batchcharts.moc"
