// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/projectjob.h"

#include "core/base/background.h"
#include "core/learn/lettersanew.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace imr::ui {

namespace {

constexpr qint64 progressPause = 60; // ms

// Of all jobs: they step back behind the window's thread, for good.
QThreadPool& threads()
{
    static QThreadPool pool;
    return pool;
}

// Tells the job how far the work is, at most so often, and the work when to stop.
class Progress final
{
public:
    Progress(ProjectJob& job, std::shared_ptr<std::atomic_bool> stop)
        : m_job(&job)
        , m_stop(std::move(stop))
    {
        m_lastTold.start();
    }

    bool operator()(int done, int all)
    {
        if (*m_stop)
            return false;
        if (done == all || m_lastTold.elapsed() >= progressPause) {
            m_lastTold.restart();
            QMetaObject::invokeMethod(
                m_job,
                [job = m_job, stop = m_stop, done, all] {
                    if (!*stop)
                        Q_EMIT job->progressed(done, all);
                },
                Qt::QueuedConnection);
        }
        return true;
    }

private:
    ProjectJob* m_job; // waits for its work before it goes
    std::shared_ptr<std::atomic_bool> m_stop;
    QElapsedTimer m_lastTold;
};

} // namespace

ProjectJob::ProjectJob(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ProjectJob::end);
}

ProjectJob::~ProjectJob()
{
    abandon();
}

void ProjectJob::start(const QString& projectPath, const Work& work)
{
    cancel();
    m_watcher.waitForFinished();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(&threads(), [this, projectPath, work, stop = m_stop]() -> core::Result<void> {
        core::stepBack();
        if (*stop)
            return std::unexpected(core::cancelled());
        auto project = core::Project::open(projectPath);
        if (!project)
            return std::unexpected(project.error());
        return work(**project, Progress(*this, stop));
    }));
}

void ProjectJob::cancel()
{
    if (m_stop)
        *m_stop = true;
}

void ProjectJob::abandon()
{
    leave();
    for (QFuture<core::Result<void>>& left : m_left)
        left.waitForFinished();
    m_left.clear();
}

void ProjectJob::leave()
{
    cancel();
    m_left.removeIf([](const QFuture<core::Result<void>>& left) { return left.isFinished(); });
    if (m_watcher.isRunning())
        m_left.append(m_watcher.future());
    m_watcher.setFuture({}); // what it would still say is not heard
    m_stop.reset();
}

void ProjectJob::end()
{
    if (!m_stop || m_watcher.future().resultCount() == 0)
        return;
    const core::Result<void> result = m_watcher.result();
    const bool stop = *m_stop;
    m_stop.reset();
    if (result && !stop)
        Q_EMIT finished();
    else if (stop || result.error().code == core::Error::Code::Cancelled)
        Q_EMIT stopped();
    else
        Q_EMIT failed(result.error());
}

} // namespace imr::ui
