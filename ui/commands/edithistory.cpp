// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/edithistory.h"

namespace imr::ui {

EditHistory::EditHistory(QObject* parent)
    : QObject(parent)
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &EditHistory::changed);
}

bool EditHistory::push(std::unique_ptr<LetterCommand> command)
{
    // The stack deletes a command that turns out obsolete, so the command is run before it is handed over.
    command->redo();
    if (const auto error = command->error()) {
        Q_EMIT failed(*error);
        return false;
    }
    if (command->isObsolete())
        return false;
    command->skipNext();
    m_stack.push(command.release());
    Q_EMIT written();
    return true;
}

void EditHistory::clear()
{
    m_stack.clear();
}

void EditHistory::undo()
{
    if (!canUndo())
        return;
    const int index = m_stack.index() - 1;
    m_stack.undo();
    const LetterCommand* command = commandAt(index);
    if (const auto error = command->error()) {
        command->skipNext();
        m_stack.redo();
        Q_EMIT failed(*error);
        return;
    }
    tell(*command);
}

void EditHistory::redo()
{
    if (!canRedo())
        return;
    const int index = m_stack.index();
    m_stack.redo();
    const LetterCommand* command = commandAt(index);
    if (const auto error = command->error()) {
        command->skipNext();
        m_stack.undo();
        Q_EMIT failed(*error);
        return;
    }
    tell(*command);
}

void EditHistory::tell(const LetterCommand& command)
{
    if (command.letter() != core::LetterId())
        Q_EMIT movedTo(command.letter(), command.field());
    Q_EMIT written();
}

const LetterCommand* EditHistory::commandAt(int index) const
{
    return static_cast<const LetterCommand*>(m_stack.command(index));
}

} // namespace imr::ui
