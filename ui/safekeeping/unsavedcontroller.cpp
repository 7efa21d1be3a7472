// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/unsavedcontroller.h"

#include "ui/base/messagebar.h"
#include "ui/base/prompt.h"
#include "ui/keys/windowactions.h"
#include "ui/projects/recentprojects.h"
#include "ui/session/session.h"

#include <QAction>
#include <QDir>
#include <QGuiApplication>

#include <utility>

namespace imr::ui {

namespace {

const QString topic = QStringLiteral("unsaved");

} // namespace

UnsavedController::UnsavedController(
    Session& session, WindowActions& actions, MessageBar& messages, Prompt& prompt, GoOn goOn, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_messages(messages)
    , m_prompt(prompt)
    , m_goOn(std::move(goOn))
{
    connect(&session.history(), &EditHistory::held, this, [this](const core::Error& error) {
        m_why = error;
        show();
    });
    connect(&session.history(), &EditHistory::waitingChanged, this, &UnsavedController::show);
    session.setUnsavedCheck([this] { return mayLose(); });
    connect(actions.saveAgain, &QAction::triggered, this, &UnsavedController::tryAgain);
    connect(actions.saveElsewhere, &QAction::triggered, this, &UnsavedController::saveElsewhere);
    connect(actions.dropUnsaved, &QAction::triggered, this, &UnsavedController::giveUp);
}

void UnsavedController::show()
{
    const QStringList waiting = m_session.history().waiting();
    m_actions.setUnsaved(!waiting.isEmpty());
    if (waiting.isEmpty()) {
        m_messages.release(topic);
        return;
    }
    if (m_why.sentence.isEmpty())
        return; // why is told next
    const QString kept
        = tr("%Ln change(s) are kept in this window until they can be saved.", nullptr, int(waiting.size()));
    m_messages.keep(topic, m_why.sentence + u' ' + kept, waiting,
        {m_actions.saveAgain, m_actions.saveElsewhere, m_actions.dropUnsaved});
}

void UnsavedController::tryAgain()
{
    const int changes = int(m_session.history().waiting().size());
    if (m_session.history().writeWaiting())
        Q_EMIT saved(tr("%Ln change(s) saved.", nullptr, changes));
}

void UnsavedController::saveElsewhere()
{
    const core::Project* project = m_session.project();
    if (!project || !m_session.mayLeave())
        return;
    const QString target = m_prompt.projectToCreate(freeProjectPath(project->name()));
    if (target.isEmpty())
        return;
    const QString former = QDir::toNativeSeparators(project->path());
    const int changes = int(m_session.history().waiting().size());
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto copied = project->copyTo(target);
    QGuiApplication::restoreOverrideCursor();
    if (!copied) {
        Q_EMIT failed(copied.error());
        return;
    }
    if (!m_goOn(target) || m_session.history().isWaiting())
        return;
    //: %1 and %2 are files
    Q_EMIT saved(
        tr("The project goes on in %1. In %2, as far as it is still there, the last %Ln change(s) are missing.",
            nullptr, changes)
            .arg(QDir::toNativeSeparators(target), former));
}

bool UnsavedController::mayLose()
{
    const int changes = int(m_session.history().waiting().size());
    // A damaged project can't be copied as it is.
    QAction* elsewhere = m_session.damage() ? m_actions.rescue : m_actions.saveElsewhere;
    const QString question = tr("%Ln change(s) could not be saved and would be lost.", nullptr, changes)
        + QStringLiteral("\n\n") + m_why.sentence;
    const auto way = m_prompt.choice(tr("Close with unsaved changes"), question,
        {elsewhere->iconText(), tr("Close and lose %Ln change(s)", nullptr, changes)});
    if (way == 0)
        elsewhere->trigger();
    return way == 1 || !m_session.history().isWaiting();
}

void UnsavedController::giveUp()
{
    const int changes = int(m_session.history().waiting().size());
    const QString question = tr(
        "%Ln change(s) that were not saved are given up. The letters are shown as they were saved last. This cannot "
        "be undone.",
        nullptr, changes);
    if (m_prompt.confirmed(tr("Give up unsaved changes"), question, tr("Give up")))
        m_session.history().dropWaiting();
}

} // namespace imr::ui
