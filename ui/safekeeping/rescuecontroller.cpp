// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/rescuecontroller.h"

#include "ui/base/messagebar.h"
#include "ui/base/prompt.h"
#include "ui/keys/windowactions.h"
#include "ui/projects/recentprojects.h"
#include "ui/session/session.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <utility>

namespace imr::ui {

namespace {

const QString topic = QStringLiteral("damage");

} // namespace

RescueController::RescueController(
    Session& session, const WindowActions& actions, MessageBar& messages, Prompt& prompt, GoOn goOn, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_messages(messages)
    , m_prompt(prompt)
    , m_goOn(std::move(goOn))
{
    connect(&session, &Session::projectChanged, this, &RescueController::showDamage);
    connect(&session, &Session::projectAboutToClose, this, &RescueController::stop);
    connect(actions.rescue, &QAction::triggered, this, &RescueController::begin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RescueController::take);
}

RescueController::~RescueController()
{
    stop();
}

void RescueController::showDamage()
{
    const auto& damage = m_session.damage();
    if (!damage) {
        m_messages.release(topic);
        return;
    }
    const QString sentence = tr(
        "The file of %1 is damaged, so it is open for reading only, and what can't be read is missing. Save what can "
        "be read as a new project and go on there, or restore a backup.")
                                 .arg(m_session.project()->name());
    m_messages.keep(
        topic, sentence, damage->detail.split(u'\n', Qt::SkipEmptyParts), {m_actions.rescue, m_actions.restoreBackup});
}

void RescueController::begin()
{
    if (m_watcher.isRunning())
        return;
    m_damaged = m_session.project() ? m_session.project()->path() : m_prompt.projectToOpen();
    if (m_damaged.isEmpty())
        return;
    const QString name = QFileInfo(m_damaged).completeBaseName();
    //: the name of a new project, made of what could be read of a damaged one
    m_target = m_prompt.projectToCreate(freeProjectPath(tr("%1 rescued").arg(name)));
    if (m_target.isEmpty())
        return;
    m_messages.show(MessageBar::Kind::Note, tr("What can be read of %1 is being copied.").arg(name));
    m_stop = {};
    m_watcher.setFuture(QtConcurrent::run([damaged = m_damaged, target = m_target, stop = m_stop.get_token()] {
        return core::rescueProject(damaged, target, {}, stop);
    }));
}

void RescueController::take()
{
    const core::Result<core::Rescue> rescue = m_watcher.result();
    if (!rescue) {
        if (rescue.error().code != core::Error::Code::Cancelled)
            Q_EMIT failed(rescue.error());
        return;
    }
    const bool isOpen = m_session.project() && m_session.project()->path() == m_damaged;
    if (!(isOpen ? m_goOn(m_target) : m_session.open(m_target)))
        return;
    const QString place = tr("The new project is %1.").arg(QDir::toNativeSeparators(m_target));
    Q_EMIT rescued(core::rescueSentence(*rescue) + u' ' + place, core::rescueDetails(*rescue), rescue->isComplete());
}

void RescueController::stop()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

} // namespace imr::ui
