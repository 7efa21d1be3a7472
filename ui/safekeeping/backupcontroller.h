// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/backups.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace imr::ui {

class Prompt;
class Session;
class WindowActions;

// Looks whether each project that is opened is sound and makes a backup of it, on a thread of its own; a project that
// is closed meanwhile does not wait for it. Restores a backup when it is asked to: of the open project, or of one that
// can't be opened any more.
class BackupController final : public QObject
{
    Q_OBJECT

public:
    BackupController(Session& session, const WindowActions& actions, Prompt& prompt, QWidget* window);
    ~BackupController() override;

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void restored(const QString& sentence);
    void failed(const imr::core::Error& error);
    void damageFound(const imr::core::Error& damage); // in the open project

private:
    using Made = core::Result<std::optional<core::Backup>>;

    void make();
    void stop();
    void choose();
    void restore(const QString& project, const QString& backup);

    Session& m_session;
    Prompt& m_prompt;
    QWidget* m_window;
    QThreadPool m_pool; // one thread, which steps back behind all others
    std::stop_source m_stop; // of the job that runs
    QFutureWatcher<Made> m_watcher;
};

} // namespace imr::ui
