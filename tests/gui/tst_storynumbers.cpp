// SPDX-License-Identifier: GPL-3.0-or-later
// The batch in numbers: a person opens it by key, follows a bar to its letters, takes the filter off again, saves a
// chart and prints the whole.
#include "tests/gui/windowdriver.h"
#include "ui/base/chip.h"
#include "ui/keys/windowactions.h"
#include "ui/letters/letterspane.h"
#include "ui/models/letterstablemodel.h"
#include "ui/panels/bottompanel.h"
#include "ui/statistics/chartview.h"
#include "ui/statistics/statisticspanel.h"
#include "ui/window/statisticscontroller.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace imr;
using namespace Qt::StringLiterals;

class TestStoryNumbers final : public QObject
{
    Q_OBJECT

    static ui::ChartView* classes(const ui::StatisticsPanel& panel)
    {
        return panel.charts().isEmpty() ? nullptr : panel.charts().constFirst();
    }

private Q_SLOTS:
    void aBarLeadsToItsLettersAndBack()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        const int all = bench.window->letterList().rowCount();
        bench.press(Qt::Key_B, Qt::ControlModifier);
        ui::StatisticsPanel& panel = bench.window->statistics().panel();
        QCOMPARE(bench.window->bottom().content(), &panel);
        QTRY_VERIFY(classes(panel));

        ui::ChartView* chart = classes(panel);
        QVERIFY(chart->chart().chart.rows.size() > 2);
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->rowRect(0).center());
        const int some = bench.window->letterList().rowCount();
        QVERIFY(some > 0 && some < all);
        QCOMPARE(bench.window->letterList().filter().drugClass, chart->chart().keys.first());

        // The chip says what is asked, and takes it away.
        ui::Chip* chip = nullptr;
        for (ui::Chip* candidate : bench.window->findChildren<ui::Chip*>()) {
            if (candidate->text().contains(chart->chart().keys.first()))
                chip = candidate;
        }
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(bench.window->letterList().rowCount(), all);
        QVERIFY(bench.window->letterList().filter().drugClass.isEmpty());
    }

    void theFilterIsThereAfterReopening()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        bench.window->actions().statistics->trigger();
        ui::StatisticsPanel& panel = bench.window->statistics().panel();
        QTRY_VERIFY(classes(panel));
        QTest::mouseClick(classes(panel), Qt::LeftButton, {}, classes(panel)->rowRect(1).center());
        const core::LetterFilter filter = bench.window->letterList().filter();
        QVERIFY(!filter.drugClass.isEmpty());
        bench.quit();
        bench.start();
        bench.window->open({samples.path()});
        QCOMPARE(bench.window->letterList().filter(), filter);
    }

    void chartsAreSavedAndTheBatchIsPrinted()
    {
        const tests::SampleProject samples;
        const QTemporaryDir folder;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        bench.window->actions().statistics->trigger();
        ui::StatisticsPanel& panel = bench.window->statistics().panel();
        QTRY_VERIFY(classes(panel));
        bench.prompt.picture = folder.filePath(u"chart.svg"_s);
        QSignalSpy told(&bench.window->statistics(), &ui::StatisticsController::told);
        Q_EMIT classes(panel)->pictureWanted(classes(panel)->chart());
        QCOMPARE(told.size(), 1);
        QVERIFY(QFile::exists(bench.prompt.picture));
        bench.prompt.picture = folder.filePath(u"no/chart.png"_s);
        QSignalSpy failed(bench.window.get(), &ui::MainWindow::failed);
        Q_EMIT classes(panel)->pictureWanted(classes(panel)->chart());
        QCOMPARE(failed.size(), 1);

        bench.prompt.printed = folder.filePath(u"batch.pdf"_s);
        Q_EMIT panel.printWanted();
        QFile pdf(bench.prompt.printed);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }
};

QTEST_MAIN(TestStoryNumbers)
#include "tst_storynumbers.moc"
