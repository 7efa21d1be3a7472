// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and does when its project can only be read, takes no change, or changes its place.
#include "ui/base/messagebar.h"
#include "ui/safekeeping/backupcontroller.h"
#include "ui/safekeeping/removalcontroller.h"
#include "ui/safekeeping/rescuecontroller.h"
#include "ui/safekeeping/unsavedcontroller.h"
#include "ui/session/session.h"
#include "ui/window/mainwindow.h"
#include "ui/window/placekeeper.h"

#include <QFileInfo>

namespace imr::ui {

void MainWindow::connectSafekeeping()
{
    const auto done = [this](const QString& sentence) { m_messages->show(MessageBar::Kind::Done, sentence); };
    const auto damaged = [this](const core::Error& damage) {
        if (!m_session->damage())
            m_place->stayThrough([this, &damage] { return m_session->setDamaged(damage); });
    };
    connect(m_backups, &BackupController::restored, this, done);
    connect(m_backups, &BackupController::failed, this, &MainWindow::tell);
    connect(m_backups, &BackupController::damageFound, this, damaged);
    // Not at once: the edit that found it is still under way.
    connect(
        &m_session->history(), &EditHistory::held, this,
        [damaged](const core::Error& error) {
            if (error.code == core::Error::Code::Damaged)
                damaged(error);
        },
        Qt::QueuedConnection);
    connect(m_unsaved, &UnsavedController::saved, this, done);
    connect(m_unsaved, &UnsavedController::failed, this, &MainWindow::tell);
    connect(m_rescue, &RescueController::failed, this, &MainWindow::tell);
    connect(m_rescue, &RescueController::rescued, this,
        [this](const QString& sentence, const QStringList& details, bool complete) {
            m_messages->show(complete ? MessageBar::Kind::Done : MessageBar::Kind::Problem, sentence, details);
        });
    connect(m_removal, &RemovalController::removed, this, done);
    connect(m_removal, &RemovalController::failed, this, &MainWindow::tell);
}

QString MainWindow::whyReadOnly() const
{
    const core::Project* project = m_session->project();
    if (!project || !project->isReadOnly())
        return {};
    if (const auto holder = project->heldBy()) {
        const QString held
            = tr("%1 is open elsewhere (%2), so it can only be read here.").arg(project->name(), holder->who());
        return held + u' '
            + (holder->mayBeGone
                    ? tr("It lies on a network drive: if nobody has it open any more, delete the file %1 beside it.")
                          .arg(QFileInfo(project->path()).fileName() + QStringLiteral(".lock"))
                    : tr("When it is closed there, it opens for changes here."));
    }
    if (m_session->damage())
        return tr("The file of %1 is damaged, so nothing is changed in it.").arg(project->name());
    if (m_session->isOpenElsewhere()) {
        return tr("%1 is open in another window, so it can only be read here. When it is closed there, it opens for "
                  "changes here.")
            .arg(project->name());
    }
    return tr("%1 can be read but not written, so nothing can be changed in it. Copy it to a folder of yours and open "
              "the copy.")
        .arg(project->name());
}

void MainWindow::openForChanges()
{
    const QString path = m_session->project()->path();
    m_messages->dismiss();
    if (!m_place->stayThrough([this, &path] { return m_session->open(path); }))
        return;
    if (!m_session->project()->isReadOnly()) {
        m_messages->show(MessageBar::Kind::Done,
            tr("%1 was closed elsewhere and can be changed here now.").arg(m_session->project()->name()));
    }
}

} // namespace imr::ui
