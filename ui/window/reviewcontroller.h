// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/navigator.h"

#include <QObject>

namespace imr::ui {

class LetterPane;
class LettersPane;
class LettersTableModel;
class Prompt;
class Session;
class StructureModel;
class StructurePane;
class WindowActions;

// The work on a letter: keeps the three panes on the same letter, item and field, and does what the review actions say.
class ReviewController final : public QObject
{
    Q_OBJECT

public:
    struct Panes
    {
        LettersTableModel& list;
        LettersPane& letters;
        LetterPane& text;
        StructureModel& fields;
        StructurePane& structure;
    };

    ReviewController(
        Session& session, const Panes& panes, const WindowActions& actions, Prompt& prompt, QObject* parent);

    // Selects the field in both panes; false when the letter has no row for it.
    bool goToField(const core::FieldPath& path);
    // Shows a letter with the field in it and the words outlined, if any are given.
    void goToPlace(core::LetterId letter, const QString& path, const core::Spans& spans);
    [[nodiscard]] core::FieldPath currentField() const { return m_field; }

Q_SIGNALS:
    void told(const QString& sentence); // something to know, not an error
    void nameWanted(const QString& name); // for the project's own drug names

private:
    void connectPanes();
    void connectCards();
    void setDismissed(const core::Finding& finding, const std::optional<QString>& note);
    void connectActions(const WindowActions& actions);
    void goToLetter(core::LetterId id);
    void showLetter();
    void refreshLetter();
    void showFieldWords(const core::FieldPath& path);
    void showFinding(const core::Finding& finding);
    void acceptAndNext();
    void nextProblem();
    [[nodiscard]] qsizetype problemAfterThis(const QList<Problem>& problems) const;
    void goToProblem(qsizetype number);
    void toggleFlag();
    void flagWithNote();
    void step(int by);
    void stepToHit(int by);

    Session& m_session;
    Panes m_panes;
    Prompt& m_prompt;
    core::FieldPath m_field;
    qsizetype m_problem = -1; // where one is in the letter's problems; -1: before the first
    std::optional<Problem> m_problemShown; // the one that was there then
    QString m_unsavedNote; // typed for the letter, but it could not be written
    bool m_following = false; // one pane follows the other
};

} // namespace imr::ui
