// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrange/arrangeletter.h"

#include <QObject>

class QMenu;

namespace imr::ui {

class LetterPane;
class Session;
class StructureView;
class WindowActions;

// What a person does to the parts of the letter shown, from the menus of both panes and by key: each is one step that
// can be undone, and goes to the part that came of it. A part is a path without a field: of an item, or of a medication
// or citation within it.
class ArrangeController final : public QObject
{
    Q_OBJECT

public:
    ArrangeController(
        Session& session, LetterPane& text, StructureView& fields, const WindowActions& actions, QObject* parent);

public Q_SLOTS:
    void cutItem(); // where the text cursor stands
    void makeItem(); // of the selected words
    void joinWithNext(); // the item one is at
    void joinAt(int item); // with the one after it
    void beginCut(int item); // the cursor goes into the item, and what to do next is said
    void removePart(); // the part one is at
    void movePart(int by);

Q_SIGNALS:
    void told(const QString& sentence); // why nothing was done

private:
    void fillTextMenu(QMenu& menu);
    void fillPartMenu(QMenu& menu);
    void push(const QString& text, const core::ArrangementStep& step, const core::FieldPath& then);
    [[nodiscard]] bool isReadable() const;
    [[nodiscard]] core::FieldPath part() const; // that one is at; item -1: none
    [[nodiscard]] int count(const core::FieldPath& part) const; // of its kind
    [[nodiscard]] int itemToCut() const; // the item that the text cursor is in; -1: none

    Session& m_session;
    LetterPane& m_text;
    StructureView& m_fields;
    const WindowActions& m_actions;
};

} // namespace imr::ui
