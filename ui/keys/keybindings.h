// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;

namespace imr::ui {

// Which key does which of the window's commands. A person's own keys are kept in the settings, by the command's id; a
// command without one there has its standard key.
class KeyBindings final
{
public:
    struct Command
    {
        QString id; // never changes, "review.accept"
        QString name; // the action's text may say more ("Undo ...")
        QAction* action;
        QKeySequence standard; // may be empty
        QKeySequence fixed; // works beside it, unless a person gave it to another command; mostly empty
    };

    // Gives the action the person's key or the standard one.
    void add(const Command& command);
    [[nodiscard]] const QList<Command>& commands() const { return m_commands; }
    [[nodiscard]] const Command* find(const QString& id) const;

    [[nodiscard]] QString nameOf(const QAction& action) const;

    // Why the command can't have the key, as a sentence; empty when it can. No key at all is always fine.
    [[nodiscard]] QString whyNot(const QString& id, const QKeySequence& key) const;
    // False and unchanged when it can't.
    bool set(const QString& id, const QKeySequence& key);
    void reset(const QString& id); // to its standard key; the command that has that key now is left without one
    void resetAll();

private:
    void apply(const Command& command, const QKeySequence& key);
    void applyFixed(const Command& command);

    QList<Command> m_commands;
};

} // namespace imr::ui
