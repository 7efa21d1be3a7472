// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/backups.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace imr::ui {

class Prompt;
class Session;
class WindowActions;

// Makes a backup of each project that is opened, on a thread of its own, and restores one when it is asked to: of the
// open project, or of one that can't be opened any more.
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

private:
    void make();
    void choose();
    void restore(const QString& project, const QString& backup);

    Session& m_session;
    Prompt& m_prompt;
    QWidget* m_window;
    QThreadPool m_pool; // one thread, which steps back behind all others
    QFutureWatcher<core::Result<std::optional<core::Backup>>> m_watcher;
};

} // namespace imr::ui
