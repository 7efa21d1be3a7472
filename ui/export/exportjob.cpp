// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportjob.h"

#include "core/project/project.h"

#include <QtConcurrentRun>

namespace imr::ui {

ExportJob::ExportJob(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Outcome outcome = m_watcher.result();
        for (const core::Error& letter : outcome.leftOut)
            Q_EMIT leftOut(letter);
        if (outcome.rows)
            Q_EMIT finished(m_file, *outcome.rows);
        else
            Q_EMIT failed(outcome.rows.error());
    });
}

ExportJob::~ExportJob()
{
    m_watcher.waitForFinished();
}

void ExportJob::start(const QString& projectPath, const core::ExportOptions& options, const QString& file)
{
    m_watcher.waitForFinished();
    m_file = file;
    m_watcher.setFuture(QtConcurrent::run([projectPath, options, file] {
        Outcome outcome;
        core::ExportOptions passing = options;
        passing.passOver = [&outcome](const core::Error& letter) { outcome.leftOut.append(letter); };
        const auto project = core::Project::open(projectPath);
        outcome.rows = project ? core::exportCsvFile(**project, passing, file) : std::unexpected(project.error());
        return outcome;
    }));
}

} // namespace imr::ui
