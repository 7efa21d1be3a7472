// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statisticscontroller.h"

#include "ui/base/prompt.h"
#include "ui/keys/windowactions.h"
#include "ui/panels/bottompanel.h"
#include "ui/session/session.h"
#include "ui/statistics/chartpicture.h"
#include "ui/statistics/statisticspanel.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

namespace imr::ui {

StatisticsController::StatisticsController(
    Session& session, BottomPanel& bottom, const WindowActions& actions, Prompt& prompt, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_bottom(bottom)
    , m_prompt(prompt)
    , m_panel(new StatisticsPanel)
{
    m_bottom.add(*m_panel);
    connect(actions.statistics, &QAction::triggered, this, &StatisticsController::open);
    connect(m_panel, &StatisticsPanel::againWanted, this, &StatisticsController::open);
    connect(m_panel, &StatisticsPanel::lettersWanted, this, &StatisticsController::lettersWanted);
    connect(m_panel, &StatisticsPanel::pictureWanted, this, &StatisticsController::savePicture);
    connect(m_panel, &StatisticsPanel::printWanted, this, &StatisticsController::print);
    connect(m_panel, &StatisticsPanel::failed, this, &StatisticsController::failed);
    connect(&session, &Session::projectAboutToClose, m_panel, &StatisticsPanel::clear);
}

void StatisticsController::open()
{
    if (!m_session.mayLeave())
        return;
    m_bottom.open(*m_panel);
    m_panel->start(*m_session.project());
}

void StatisticsController::savePicture(const BatchChart& chart)
{
    const QString folder = QFileInfo(m_session.project()->path()).absolutePath();
    const QString path = m_prompt.pictureFile(folder + u'/' + chart.id + QStringLiteral(".png"));
    if (path.isEmpty())
        return;
    if (const auto saved = saveChart(chart, path); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT told(tr("The chart was saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void StatisticsController::print()
{
    const BatchReport report = m_panel->report();
    m_prompt.print(
        tr("%1 in numbers").arg(report.project),
        [report](QPagedPaintDevice& device) { paintBatchReport(device, report); }, HelpSection::Numbers);
}

} // namespace imr::ui
