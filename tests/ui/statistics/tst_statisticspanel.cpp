// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticspanel.h"

#include "tests/support/sampleproject.h"
#include "ui/statistics/chartview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

class TestStatisticsPanel final : public QObject
{
    Q_OBJECT

    static ui::ChartView* chart(const ui::StatisticsPanel& panel, const QString& id)
    {
        for (ui::ChartView* view : panel.charts()) {
            if (view->chart().id == id)
                return view;
        }
        return nullptr;
    }

private Q_SLOTS:
    void countsTheBatchAndLeadsToItsLetters()
    {
        const tests::SampleProject samples;
        const auto project = samples.open();
        ui::StatisticsPanel panel;
        panel.resize(900, 600);
        panel.show();
        panel.start(*project);
        QTRY_VERIFY(!panel.charts().isEmpty());
        QVERIFY(panel.sentence().contains(u"letter"_s));

        // Each bar's letters are those that hold what it counts.
        QSignalSpy wanted(&panel, &ui::StatisticsPanel::lettersWanted);
        int bars = 0;
        for (ui::ChartView* view : panel.charts()) {
            for (int row = 0; row < view->chart().chart.rows.size(); ++row) {
                wanted.clear();
                QTest::mouseClick(view, Qt::LeftButton, {}, view->rowRect(row).center());
                if (view->chart().keys.at(row).isEmpty()) {
                    QCOMPARE(wanted.size(), 0);
                    continue;
                }
                QCOMPARE(wanted.size(), 1);
                const auto letters = project->letters(wanted.first().first().value<core::LetterFilter>());
                QVERIFY(letters);
                QVERIFY2(!letters->isEmpty(), qPrintable(view->chart().chart.title + view->chart().keys.at(row)));
                QVERIFY(letters->size() < project->letters()->size());
                ++bars;
            }
        }
        QVERIFY(bars > 20);
    }

    void whatIsLeftOutIsShownWhenAskedFor()
    {
        const tests::SampleProject samples;
        const auto project = samples.open();
        ui::StatisticsPanel panel;
        panel.resize(900, 600);
        panel.show();
        panel.start(*project);
        QTRY_VERIFY(!panel.charts().isEmpty());
        const auto isCut = [](const ui::ChartView* view) { return view->chart().chart.note.contains(u"not shown"); };
        QVERIFY(std::ranges::any_of(panel.charts(), isCut));
        auto* all = panel.findChild<QCheckBox*>();
        QVERIFY(all->isVisible());
        all->click();
        QVERIFY(std::ranges::none_of(panel.charts(), isCut));
        all->click();
        QVERIFY(std::ranges::any_of(panel.charts(), isCut));
    }

    void keysGoThroughTheRows()
    {
        const tests::SampleProject samples;
        const auto project = samples.open();
        ui::StatisticsPanel panel;
        panel.show();
        panel.start(*project);
        QTRY_VERIFY(!panel.charts().isEmpty());
        ui::ChartView* kinds = chart(panel, u"decisions-by-kind"_s);
        QSignalSpy chosen(kinds, &ui::ChartView::rowChosen);
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Down);
        QTest::keyClick(kinds, Qt::Key_Down);
        QTest::keyClick(kinds, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
        QVERIFY(kinds->accessibleDescription().contains(kinds->chart().chart.rows.first().name));
    }

    void reviewedLettersAloneWhenAskedFor()
    {
        const tests::SampleProject samples;
        const auto project = samples.open();
        ui::StatisticsPanel panel;
        panel.show();
        auto* counted = panel.findChild<QComboBox*>();
        connect(&panel, &ui::StatisticsPanel::againWanted, &panel, [&] { panel.start(*project); });
        panel.start(*project);
        QTRY_VERIFY(!panel.charts().isEmpty());
        counted->setCurrentIndex(1);
        Q_EMIT counted->activated(1);
        QTRY_VERIFY(panel.sentence().startsWith(u"0 letter"_s));
        QVERIFY(panel.charts().constFirst()->chart().chart.rows.isEmpty());
    }

    void aProjectThatClosesTakesItsNumbersAlong()
    {
        const tests::SampleProject samples;
        const auto project = samples.open();
        ui::StatisticsPanel panel;
        panel.start(*project);
        panel.clear();
        QVERIFY(panel.charts().isEmpty());
        QVERIFY(!panel.isRunning());
        QVERIFY(panel.sentence().isEmpty());
    }
};

QTEST_MAIN(TestStatisticsPanel)
#include "tst_statisticspanel.moc"
