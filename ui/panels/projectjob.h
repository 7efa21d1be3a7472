// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/watcher.h"
#include "core/project/project.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace imr::ui {

// Work that goes through a whole project, on a thread of its own, which steps back behind the window's, and through a
// connection of its own, so that the window stays in use. One at a time.
class ProjectJob final : public QObject
{
    Q_OBJECT

public:
    // Runs on the job's thread; keeps what it finds out where the caller looks for it after finished().
    using Work = std::function<core::Result<void>(core::Project& project, const core::Watcher& watcher)>;

    explicit ProjectJob(QObject* parent = nullptr);
    ~ProjectJob() override; // stops it and waits

    // One that still runs is stopped, and says nothing more.
    void start(const QString& projectPath, const Work& work);
    void cancel(); // stopped() follows
    void abandon(); // stops it and waits; nothing follows. So too for all that was left.
    void leave(); // stops it and does not wait, as the window's thread must not; nothing follows
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(int done, int all);
    void finished();
    void stopped();
    void failed(const imr::core::Error& error);

private:
    void end();

    QFutureWatcher<core::Result<void>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop; // of the one that runs
    QList<QFuture<core::Result<void>>> m_left; // they end by themselves
};

} // namespace imr::ui
