// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QObject>

namespace imr::ui {

class LettersTableModel;
class Prompt;
class Session;
class WindowActions;
struct LetterPlace;

// Asks for the id of an exported row and finds its words. What the clipboard holds is proposed when it is one.
class IdOpener final : public QObject
{
    Q_OBJECT

public:
    IdOpener(
        Session& session, const LettersTableModel& list, const WindowActions& actions, Prompt& prompt, QObject* parent);

    bool open(const QString& id); // false: it leads nowhere; failed() says why

Q_SIGNALS:
    void placeWanted(const imr::ui::LetterPlace& place);
    void told(const QString& sentence);
    void failed(const imr::core::Error& error);
    void overcome(const QString& sentence); // what failed told before the next id was given

private:
    void ask();

    Session& m_session;
    const LettersTableModel& m_list;
    Prompt& m_prompt;
    QString m_problem; // of the latest id; empty when it led somewhere
};

} // namespace imr::ui
