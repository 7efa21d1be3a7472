// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/backupcontroller.h"

#include "core/base/background.h"
#include "core/project/damage.h"
#include "ui/base/prompt.h"
#include "ui/keys/windowactions.h"
#include "ui/safekeeping/backupdialog.h"
#include "ui/session/session.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace imr::ui {

BackupController::BackupController(Session& session, const WindowActions& actions, Prompt& prompt, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_prompt(prompt)
    , m_window(window)
{
    m_pool.setMaxThreadCount(1);
    connect(&session, &Session::projectChanged, this, &BackupController::make);
    // A project that is still being read could not be folded into its one file.
    connect(&session, &Session::projectAboutToClose, this, &BackupController::stop);
    connect(actions.restoreBackup, &QAction::triggered, this, &BackupController::choose);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const auto made = m_watcher.result();
        if (made || made.error().code == core::Error::Code::Cancelled)
            return;
        if (made.error().code == core::Error::Code::Damaged)
            Q_EMIT damageFound(made.error());
        else
            Q_EMIT failed(made.error());
    });
}

// Nothing is lost by it: the project is only read by what is stopped, the unfinished copy is deleted and counts as no
// backup, and the next time the project is opened one is made, as something has changed.
void BackupController::stop()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

BackupController::~BackupController()
{
    stop();
}

void BackupController::make()
{
    const core::Project* project = m_session.project();
    // Whoever has it open elsewhere looks after it, and would wait for a long look at it on a network drive.
    if (!project || m_session.isOpenElsewhere() || m_session.damage() || m_session.isEmpty())
        return;
    stop();
    m_stop = {};
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [path = project->path(), readOnly = project->isReadOnly(), stop = m_stop.get_token()]() -> Made {
            core::stepBack(core::Pace::Easy);
            const auto damage = core::damageIn(path, stop);
            if (!damage || *damage)
                return std::unexpected(damage ? **damage : damage.error());
            if (readOnly)
                return std::nullopt;
            return core::makeBackup(path, {}, stop);
        }));
}

void BackupController::choose()
{
    const QString project = m_session.project() ? m_session.project()->path() : m_prompt.projectToOpen();
    if (project.isEmpty())
        return;
    m_watcher.waitForFinished(); // what is being made is offered too
    auto* dialog = new BackupDialog(QFileInfo(project).completeBaseName(), core::backupsOf(project), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &Session::projectAboutToClose, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, project] { restore(project, dialog->chosen()); });
    dialog->open();
}

void BackupController::restore(const QString& project, const QString& backup)
{
    if (backup.isEmpty() || !m_session.close())
        return;
    const auto kept = core::restoreBackup(project, backup);
    if (!kept)
        Q_EMIT failed(kept.error());
    // What could not be restored is as it was.
    if (m_session.open(project) && kept) {
        Q_EMIT restored(tr("The backup was restored. What the project held before is kept as %1.")
                .arg(QDir::toNativeSeparators(*kept)));
    }
}

} // namespace imr::ui
