// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"
#include "core/store/ids.h"

#include <QObject>

#include <optional>

namespace imr::ui {

class LetterPane;
class LettersPane;
class LettersTableModel;
class Session;
class StructureModel;
class StructurePane;
class WindowActions;

// Keeps the three panes on the same letter, item and field, and does what is asked for in them.
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

    ReviewController(Session& session, const Panes& panes, const WindowActions& actions, QObject* parent);

    // Selects the field in both panes; false when the letter has no row for it.
    bool goToField(const core::FieldPath& path);
    // Shows a letter with the field in it and the words outlined, if any are given.
    void goToPlace(core::LetterId letter, const QString& path, const core::Spans& spans);
    void showFinding(const core::Finding& finding);
    [[nodiscard]] core::FieldPath currentField() const { return m_field; }
    [[nodiscard]] int currentItem() const; // -1: none

Q_SIGNALS:
    void told(const QString& sentence); // something to know, not an error
    void nameWanted(const QString& name); // for the project's own drug names

private:
    void connectPanes();
    void connectCards();
    void takeNearest(const core::FieldPath& path, const QString& name);
    void setDismissed(const core::Finding& finding, const std::optional<QString>& note);
    void connectActions(const WindowActions& actions);
    void goToLetter(core::LetterId id);
    void showLetter();
    void refreshLetter();
    void showHeading(int item);
    void showFieldWords(const core::FieldPath& path);

    Session& m_session;
    Panes m_panes;
    core::FieldPath m_field;
    core::Span m_heading; // of the item chosen, while no field is
    bool m_following = false; // one pane follows the other
};

} // namespace imr::ui
