// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/rescue.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <stop_token>

namespace imr::ui {

class MessageBar;
class Prompt;
class Session;
class WindowActions;

// A damaged project: says so for as long as it is open, and copies what can be read of it, or of one that can't even be
// opened, into a new project, which is then opened.
class RescueController final : public QObject
{
    Q_OBJECT

public:
    // What goes on in a copy of the open project and stays where one is.
    using GoOn = std::function<bool(const QString& copy)>;
    RescueController(Session& session, const WindowActions& actions, MessageBar& messages, Prompt& prompt, GoOn goOn,
        QObject* parent);
    ~RescueController() override;

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    // `details` names what was left out, a line each.
    void rescued(const QString& sentence, const QStringList& details, bool complete);
    void failed(const imr::core::Error& error);

private:
    void begin();
    void take();
    void stop();
    void showDamage();

    Session& m_session;
    const WindowActions& m_actions;
    MessageBar& m_messages;
    Prompt& m_prompt;
    GoOn m_goOn;
    QString m_damaged;
    QString m_target;
    std::stop_source m_stop;
    QFutureWatcher<core::Result<core::Rescue>> m_watcher;
};

} // namespace imr::ui
