// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keybindings.h"

#include <QAction>
#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace imr::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(imr::Keys)
};

QString settingOf(const QString& id)
{
    return QStringLiteral("keys/") + id;
}

// Keys that lists, trees and editors live on.
bool belongsToLists(QKeyCombination key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_F2:
        return true;
    default:
        return false;
    }
}

bool beginsAnEntry(QKeyCombination key)
{
    return key.keyboardModifiers() == Qt::NoModifier && key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9;
}

bool copies(const QKeySequence& key)
{
    const auto standards = {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll};
    return std::ranges::any_of(
        standards, [&key](auto standard) { return QKeySequence::keyBindings(standard).contains(key); });
}

bool opensAMenu(QKeyCombination key)
{
    return key.keyboardModifiers() == Qt::AltModifier && key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z;
}

} // namespace

void KeyBindings::add(const Command& command)
{
    m_commands.append(command);
    const QVariant own = QSettings().value(settingOf(command.id));
    apply(command,
        own.isValid() ? QKeySequence::fromString(own.toString(), QKeySequence::PortableText) : command.standard);
}

const KeyBindings::Command* KeyBindings::find(const QString& id) const
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.end() ? nullptr : &*found;
}

QString KeyBindings::nameOf(const QAction& action) const
{
    const auto found = std::ranges::find(m_commands, &action, &Command::action);
    return found == m_commands.end() ? QString() : found->name;
}

QString KeyBindings::whyNot(const QString& id, const QKeySequence& key) const
{
    if (key.isEmpty())
        return {};
    const QString name = key.toString(QKeySequence::NativeText);
    if (key.count() > 1)
        return Words::tr("%1 is more than one key; a command has one.").arg(name);
    const QKeyCombination pressed = key[0];
    if (belongsToLists(pressed) || copies(key))
        return Words::tr("%1 is what lists and texts are worked with.").arg(name);
    if (beginsAnEntry(pressed))
        return Words::tr("%1 begins an entry in the structure.").arg(name);
    if (opensAMenu(pressed))
        return Words::tr("%1 may open a menu.").arg(name);
    for (const Command& other : m_commands) {
        if (other.id != id && (other.action->shortcut() == key || other.fixed == key))
            return Words::tr("%1 is the key of \u201c%2\u201d.").arg(name, other.name);
    }
    return {};
}

bool KeyBindings::set(const QString& id, const QKeySequence& key)
{
    const Command* command = find(id);
    if (!command || !whyNot(id, key).isEmpty())
        return false;
    if (key == command->standard)
        QSettings().remove(settingOf(id));
    else
        QSettings().setValue(settingOf(id), key.toString(QKeySequence::PortableText));
    apply(*command, key);
    return true;
}

void KeyBindings::reset(const QString& id)
{
    const Command* command = find(id);
    if (!command)
        return;
    for (const Command& other : std::as_const(m_commands)) {
        if (other.id != id && !command->standard.isEmpty() && other.action->shortcut() == command->standard)
            set(other.id, {});
    }
    set(id, command->standard);
}

void KeyBindings::resetAll()
{
    for (const Command& command : std::as_const(m_commands)) {
        QSettings().remove(settingOf(command.id));
        apply(command, command.standard);
    }
}

void KeyBindings::apply(const Command& command, const QKeySequence& key)
{
    command.action->setShortcut(key);
    for (const Command& other : std::as_const(m_commands)) {
        if (!other.fixed.isEmpty())
            applyFixed(other);
    }
}

void KeyBindings::applyFixed(const Command& command)
{
    QList<QKeySequence> keys {command.action->shortcut()};
    keys.removeAll(QKeySequence());
    const bool isTaken = std::ranges::any_of(m_commands,
        [&](const Command& other) { return other.id != command.id && other.action->shortcut() == command.fixed; });
    if (!isTaken && !keys.contains(command.fixed))
        keys.append(command.fixed);
    command.action->setShortcuts(keys);
}

} // namespace imr::ui
