// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/lettercommand.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <vector>

namespace imr::ui {

// The edits of a project's letters in this session, kept in step with what is on disk. Where the project takes no
// change (the disk is full, the file is gone, another program has it) an edit of a letter waits: it is kept here, in
// order, and shown, until it is written, also as one of a copy of the project, or dropped. What can't wait, or is
// refused for another reason, leaves the stack as it was and says why.
class EditHistory final : public QObject
{
    Q_OBJECT

public:
    explicit EditHistory(QObject* parent = nullptr);

    // True when it was written, or waits. One that changes nothing leaves no trace.
    bool push(std::unique_ptr<LetterCommand> command);
    void clear(); // those that wait too

    [[nodiscard]] bool isWaiting() const { return !m_waiting.empty(); }
    [[nodiscard]] QStringList waiting() const; // what they do, in the order they were made
    [[nodiscard]] QHash<core::LetterId, int> waitingByLetter() const; // how many wait for each
    // A letter as it will be when they are written.
    void showWaiting(core::StoredLetter& letter) const;
    bool writeWaiting(); // true: none waits any more
    // All edits, made and waiting, are from now on of this project, which is a copy of the one that they were of.
    void moveTo(core::Project& project);

    [[nodiscard]] bool canUndo() const { return isWaiting() || m_stack.canUndo(); }
    [[nodiscard]] bool canRedo() const { return !isWaiting() && m_stack.canRedo(); }
    [[nodiscard]] QString undoText() const { return isWaiting() ? waiting().constLast() : m_stack.undoText(); }
    [[nodiscard]] QString redoText() const { return isWaiting() ? QString() : m_stack.redoText(); }
    [[nodiscard]] int count() const { return m_stack.count(); }

public Q_SLOTS:
    void undo(); // of what waits the last, which is dropped
    void redo();
    void dropWaiting();

Q_SIGNALS:
    void changed(); // what can be undone or redone
    void written(); // an edit is on disk
    void failed(const imr::core::Error& error);
    void waitingChanged(); // an edit more or less waits
    void held(const imr::core::Error& error); // why those that wait could not be written, each time
    // Undo or redo changed this letter, and this field when it is one: show it.
    void movedTo(imr::core::LetterId letter, const imr::core::FieldPath& field);

private:
    void hold(std::unique_ptr<LetterCommand> command, const core::Error& error);
    void dropLast();
    void keep(std::unique_ptr<LetterCommand> written);
    void tell(const LetterCommand& command); // that it was undone or redone
    [[nodiscard]] const LetterCommand* commandAt(int index) const;

    QUndoStack m_stack;
    std::vector<std::unique_ptr<LetterCommand>> m_waiting; // the oldest first
};

} // namespace imr::ui
