// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportjob.h"

#include "core/project/project.h"

#include <QtConcurrentRun>

namespace imr::ui {

ExportJob::ExportJob(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const core::Result<qint64> rows = m_watcher.result();
        if (rows)
            Q_EMIT finished(m_file, *rows);
        else
            Q_EMIT failed(rows.error());
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
    m_watcher.setFuture(QtConcurrent::run([projectPath, options, file]() -> core::Result<qint64> {
        const auto project = core::Project::open(projectPath);
        if (!project)
            return std::unexpected(project.error());
        return core::exportCsvFile(**project, options, file);
    }));
}

} // namespace imr::ui
