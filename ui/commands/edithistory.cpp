// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/edithistory.h"

#include "core/base/background.h"

namespace imr::ui {

namespace {

// Whether the same edit may be written later, or elsewhere: nothing is wrong with the edit itself.
bool isOfThePlace(const core::Error& error)
{
    switch (error.code) {
    case core::Error::Code::InUse:
    case core::Error::Code::ReadOnly:
    case core::Error::Code::DiskFull:
    case core::Error::Code::WriteFailed:
    case core::Error::Code::NoPermission:
    case core::Error::Code::Damaged:
        return true;
    default:
        return false;
    }
}

} // namespace

EditHistory::EditHistory(QObject* parent)
    : QObject(parent)
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &EditHistory::changed);
    connect(this, &EditHistory::waitingChanged, this, &EditHistory::changed);
}

bool EditHistory::push(std::unique_ptr<LetterCommand> command)
{
    core::goFirst();
    // What was made before is written before. An edit that can't wait would be made of what is not yet there.
    if (isWaiting() && !writeWaiting()) {
        if (!command->canWait())
            return false;
        hold(std::move(command), *m_waiting.front()->error());
        return true;
    }
    // The stack deletes a command that turns out obsolete, so the command is run before it is handed over.
    command->redo();
    if (const auto error = command->error()) {
        // One that is open for reading only takes none, and said so before.
        if (command->canWait() && isOfThePlace(*error) && !command->project().isReadOnly()) {
            hold(std::move(command), *error);
            return true;
        }
        Q_EMIT failed(*error);
        return false;
    }
    if (command->isObsolete())
        return false;
    keep(std::move(command));
    Q_EMIT written();
    return true;
}

void EditHistory::hold(std::unique_ptr<LetterCommand> command, const core::Error& error)
{
    m_waiting.push_back(std::move(command));
    Q_EMIT waitingChanged();
    Q_EMIT held(error);
}

void EditHistory::keep(std::unique_ptr<LetterCommand> written)
{
    written->skipNext();
    m_stack.push(written.release());
}

QStringList EditHistory::waiting() const
{
    QStringList texts;
    for (const auto& command : m_waiting)
        texts.append(command->text());
    return texts;
}

QHash<core::LetterId, int> EditHistory::waitingByLetter() const
{
    QHash<core::LetterId, int> edits;
    for (const auto& command : m_waiting) {
        for (const core::LetterId letter : command->letters())
            ++edits[letter];
    }
    return edits;
}

void EditHistory::showWaiting(core::StoredLetter& letter) const
{
    for (const auto& command : m_waiting)
        command->showOn(letter);
}

bool EditHistory::writeWaiting()
{
    bool any = false;
    while (isWaiting()) {
        LetterCommand& first = *m_waiting.front();
        first.redo();
        if (const auto error = first.error()) {
            if (any)
                Q_EMIT waitingChanged();
            Q_EMIT held(*error);
            return false;
        }
        std::unique_ptr<LetterCommand> command = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        any = true;
        if (!command->isObsolete())
            keep(std::move(command));
    }
    if (any) {
        Q_EMIT waitingChanged();
        Q_EMIT written();
    }
    return true;
}

void EditHistory::moveTo(core::Project& project)
{
    for (const auto& command : m_waiting)
        command->moveTo(project);
    for (int i = 0; i < m_stack.count(); ++i)
        const_cast<LetterCommand*>(commandAt(i))->moveTo(project); // the stack shows its own as const
}

void EditHistory::dropWaiting()
{
    while (isWaiting())
        dropLast();
}

void EditHistory::dropLast()
{
    const core::LetterId letter = m_waiting.back()->letter();
    const core::FieldPath field = m_waiting.back()->field();
    m_waiting.pop_back();
    Q_EMIT waitingChanged();
    Q_EMIT movedTo(letter, field);
}

void EditHistory::clear()
{
    if (isWaiting()) {
        m_waiting.clear();
        Q_EMIT waitingChanged();
    }
    m_stack.clear();
}

void EditHistory::undo()
{
    core::goFirst();
    if (isWaiting())
        return dropLast();
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
    core::goFirst();
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
