// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>

#include <functional>

namespace imr::ui {

class MessageBar;
class Prompt;
class Session;
class WindowActions;

// Edits that the project did not take (the disk is full, the file is gone, the drive does not answer): says so for as
// long as they wait, tries again, puts the project with them in another place, or gives them up, as the person chooses.
// Asks before the project is closed with them.
class UnsavedController final : public QObject
{
    Q_OBJECT

public:
    // What goes on in a copy of the project and stays where one is.
    using GoOn = std::function<bool(const QString& copy)>;
    UnsavedController(
        Session& session, WindowActions& actions, MessageBar& messages, Prompt& prompt, GoOn goOn, QObject* parent);

Q_SIGNALS:
    void saved(const QString& sentence);
    void failed(const imr::core::Error& error);

private:
    void tryAgain();
    void saveElsewhere();
    [[nodiscard]] bool mayLose(); // asks
    void giveUp();
    void show();

    Session& m_session;
    WindowActions& m_actions;
    MessageBar& m_messages;
    Prompt& m_prompt;
    GoOn m_goOn;
    core::Error m_why; // the last time
};

} // namespace imr::ui
