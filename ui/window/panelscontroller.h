// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>

namespace imr::core {
struct AppliedReading;
}

namespace imr::ui {

class BottomPanel;
class EvaluationPanel;
class OwnNamesPanel;
class Prompt;
class RereadPanel;
class Session;
class WindowActions;
struct LetterPlace;

// What was done when new readings were taken; `stopped`: not all that was ticked.
[[nodiscard]] QString takenSentence(const core::AppliedReading& applied, bool stopped);

// Opens the lists about the project as a whole, and does what is chosen in them: reading anew, evaluation, own names.
class PanelsController final : public QObject
{
    Q_OBJECT

public:
    PanelsController(
        Session& session, BottomPanel& bottom, const WindowActions& actions, Prompt& prompt, QObject* parent);

    [[nodiscard]] RereadPanel& rereading() const { return *m_reread; }
    [[nodiscard]] EvaluationPanel& evaluation() const { return *m_evaluation; }
    [[nodiscard]] OwnNamesPanel& names() const { return *m_names; }

    // Opens the list of names with this one ready to be added.
    void proposeName(const QString& name);

public Q_SLOTS:
    void openRereading();
    void openEvaluation();
    void openNames();

Q_SIGNALS:
    void placeWanted(const imr::ui::LetterPlace& place);
    void told(const QString& sentence); // what was done
    void readingTaken(); // or not: its buttons are gone
    void failed(const imr::core::Error& error);

private:
    void connectNames();
    void takeReading();
    void importNames();
    void exportNames();
    void projectChanged();

    Session& m_session;
    BottomPanel& m_bottom;
    Prompt& m_prompt;
    RereadPanel* m_reread;
    EvaluationPanel* m_evaluation;
    OwnNamesPanel* m_names;
};

} // namespace imr::ui
