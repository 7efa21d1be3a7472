// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/statistics/batchcharts.h"
#include "ui/statistics/batchreport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace imr::ui {

class ChartView;
class ProjectJob;
class SegmentKey;
class WorkPage;

// The batch in numbers: how items were decided by class, drug, guideline and specialty, which findings there are, what
// was corrected and how fast one reviews. A bar leads to its letters.
class StatisticsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsPanel(QWidget* parent = nullptr);

    void start(const core::Project& project);
    void clear(); // stops; for a project that closes
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QList<ChartView*> charts() const { return m_views; }
    [[nodiscard]] BatchReport report() const;

Q_SIGNALS:
    void lettersWanted(const imr::core::LetterFilter& filter); // what a bar counts
    void pictureWanted(const imr::ui::BatchChart& chart);
    void printWanted();
    void againWanted(); // other letters are to be counted
    void failed(const imr::core::Error& error);

private:
    QWidget* makeResult();
    void showResult();
    void showCharts();
    void chooseRow(const BatchChart& chart, int row);

    ProjectJob* m_job;
    WorkPage* m_work;
    QComboBox* m_counted;
    QCheckBox* m_all; // of each chart, not the first few
    QLabel* m_sentence;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column; // of the charts
    QWidget* m_result;
    QStackedLayout* m_pages;
    QList<ChartView*> m_views;
    QList<BatchChart> m_charts;
    QString m_project;
    std::shared_ptr<core::BatchStatistics> m_found; // filled by the job
};

// The letters that a row counts, among those counted.
[[nodiscard]] core::LetterFilter lettersOf(const BatchChart& chart, int row, core::CountedLetters counted);

} // namespace imr::ui
