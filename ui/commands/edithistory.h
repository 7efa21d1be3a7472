// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/lettercommand.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace imr::ui {

// The edits of a project's letters in this session, kept in step with what is on disk: an edit, undo or redo that could
// not be written leaves the stack as it was and says why.
class EditHistory final : public QObject
{
    Q_OBJECT

public:
    explicit EditHistory(QObject* parent = nullptr);

    // True when it was written. One that changes nothing leaves no trace.
    bool push(std::unique_ptr<LetterCommand> command);
    void clear();

    [[nodiscard]] bool canUndo() const { return m_stack.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_stack.canRedo(); }
    [[nodiscard]] QString undoText() const { return m_stack.undoText(); }
    [[nodiscard]] QString redoText() const { return m_stack.redoText(); }
    [[nodiscard]] int count() const { return m_stack.count(); }

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void changed(); // what can be undone or redone
    void written(); // an edit is on disk
    void failed(const imr::core::Error& error);
    // Undo or redo changed this letter, and this field when it is one: show it.
    void movedTo(imr::core::LetterId letter, const imr::core::FieldPath& field);

private:
    void tell(const LetterCommand& command); // that it was undone or redone
    [[nodiscard]] const LetterCommand* commandAt(int index) const;

    QUndoStack m_stack;
};

} // namespace imr::ui
