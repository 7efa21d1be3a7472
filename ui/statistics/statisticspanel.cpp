// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticspanel.h"

#include "ui/base/quietbars.h"
#include "ui/base/theme.h"
#include "ui/panels/projectjob.h"
#include "ui/panels/workpage.h"
#include "ui/statistics/chartview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace imr::ui {

namespace {

constexpr int rowsShown = 12; // of each chart

using core::CountedLetters;

QString countedText(CountedLetters counted)
{
    return counted == CountedLetters::Reviewed ? StatisticsPanel::tr("Reviewed letters")
                                               : StatisticsPanel::tr("All letters");
}

QString core::LetterFilter::* memberOf(core::ItemGroup group)
{
    switch (group) {
    case core::ItemGroup::Kind:
        return &core::LetterFilter::kind;
    case core::ItemGroup::Drug:
        return &core::LetterFilter::drug;
    case core::ItemGroup::DrugClass:
        return &core::LetterFilter::drugClass;
    case core::ItemGroup::Guideline:
        return &core::LetterFilter::guideline;
    case core::ItemGroup::Section:
        return &core::LetterFilter::section;
    case core::ItemGroup::Specialty:
        return &core::LetterFilter::specialty;
    }
    Q_UNREACHABLE_RETURN(&core::LetterFilter::drug);
}

} // namespace

// The patterns of the bars and what they mean.
class SegmentKey final : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {360, int(fontMetrics().height() * 1.3)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintSegmentKey(
            painter, themeFor(palette()), font(), {Segment::Upheld, Segment::Overturned, Segment::Undecided});
    }
};

StatisticsPanel::StatisticsPanel(QWidget* parent)
    : QWidget(parent)
    , m_job(new ProjectJob(this))
    , m_work(new WorkPage(this))
    , m_counted(new QComboBox)
    , m_all(new QCheckBox(tr("All ro&ws")))
    , m_sentence(new QLabel)
    , m_scroll(new QScrollArea)
    , m_column(nullptr)
    , m_result(makeResult())
    , m_pages(new QStackedLayout(this))
{
    setWindowTitle(tr("The batch in numbers"));
    m_pages->addWidget(m_work);
    m_pages->addWidget(m_result);
    setFocusProxy(m_scroll);
    connect(m_counted, &QComboBox::activated, this, &StatisticsPanel::againWanted);
    connect(m_all, &QCheckBox::toggled, this, &StatisticsPanel::showCharts);
    connect(m_work, &WorkPage::stopWanted, m_job, &ProjectJob::cancel);
    connect(m_job, &ProjectJob::finished, this, &StatisticsPanel::showResult);
    connect(m_job, &ProjectJob::stopped, this,
        [this] { m_work->showSentence(tr("The letters were not counted: you stopped it.")); });
    connect(m_job, &ProjectJob::failed, this, [this](const core::Error& error) {
        m_work->showSentence(error.sentence);
        Q_EMIT failed(error);
    });
}

QWidget* StatisticsPanel::makeResult()
{
    for (const CountedLetters counted : {CountedLetters::All, CountedLetters::Reviewed})
        m_counted->addItem(countedText(counted), int(counted));
    m_counted->setAccessibleName(tr("Which letters are counted"));
    m_sentence->setWordWrap(true);
    auto* print = new QPushButton(tr("&Print\u2026"));
    connect(print, &QPushButton::clicked, this, &StatisticsPanel::printWanted);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->setContentsMargins(0, 0, 12, 0);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_all);
    head->addWidget(m_counted);
    head->addWidget(print);

    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 4, 12, 12);
    m_column->setSpacing(20);
    m_column->addWidget(new SegmentKey);
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Charts"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    content->setAutoFillBackground(false); // what the panel stands on
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBar(new QuietScrollBar(m_scroll));

    auto* result = new QWidget;
    auto* layout = new QVBoxLayout(result);
    layout->setContentsMargins(12, 10, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    return result;
}

void StatisticsPanel::start(const core::Project& project)
{
    m_project = project.name();
    m_found = std::make_shared<core::BatchStatistics>();
    m_pages->setCurrentWidget(m_work);
    m_work->showProgress(tr("Counting\u2026"), 0, 0);
    const auto counted = CountedLetters(m_counted->currentData().toInt());
    m_job->start(project.path(),
        [found = m_found, counted, path = project.path()](core::Project&, const core::Watcher&) -> core::Result<void> {
            auto statistics = core::batchStatistics(path, counted);
            if (!statistics)
                return std::unexpected(statistics.error());
            *found = std::move(*statistics);
            return {};
        });
}

void StatisticsPanel::clear()
{
    m_job->abandon();
    m_charts.clear();
    qDeleteAll(m_views);
    m_views.clear();
    m_work->showSentence({});
    m_pages->setCurrentWidget(m_work);
}

bool StatisticsPanel::isRunning() const
{
    return m_job->isRunning();
}

QString StatisticsPanel::sentence() const
{
    return m_pages->currentWidget() == m_work ? m_work->sentence() : m_sentence->text();
}

BatchReport StatisticsPanel::report() const
{
    return {m_project, m_sentence->text(), m_counted->currentText(), m_charts};
}

void StatisticsPanel::showResult()
{
    m_sentence->setText(batchSentence(*m_found));
    showCharts();
    m_pages->setCurrentWidget(m_result);
}

void StatisticsPanel::showCharts()
{
    qDeleteAll(m_views);
    m_views.clear();
    const QList<BatchChart> whole = batchCharts(*m_found, std::numeric_limits<int>::max());
    const QList<BatchChart> first = batchCharts(*m_found, rowsShown);
    const auto rows = [](const BatchChart& chart) { return chart.chart.rows.size(); };
    m_all->setVisible(!std::ranges::equal(whole, first, {}, rows, rows));
    m_charts = m_all->isChecked() ? whole : first;
    for (const BatchChart& chart : std::as_const(m_charts)) {
        auto* view = new ChartView(chart);
        connect(view, &ChartView::rowChosen, this, [this, view](int row) { chooseRow(view->chart(), row); });
        connect(view, &ChartView::pictureWanted, this, &StatisticsPanel::pictureWanted);
        m_column->insertWidget(m_column->count() - 1, view);
        m_views.append(view);
    }
}

void StatisticsPanel::chooseRow(const BatchChart& chart, int row)
{
    Q_EMIT lettersWanted(lettersOf(chart, row, CountedLetters(m_counted->currentData().toInt())));
}

core::LetterFilter lettersOf(const BatchChart& chart, int row, core::CountedLetters counted)
{
    core::LetterFilter filter;
    if (counted == CountedLetters::Reviewed)
        filter.statuses = {core::Status::Reviewed};
    if (chart.kind == BatchChart::Kind::Decisions)
        filter.*memberOf(chart.group) = chart.keys.value(row);
    else if (chart.kind == BatchChart::Kind::Findings)
        filter.finding = chart.keys.value(row);
    return filter;
}

} // namespace imr::ui
