// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/removalcontroller.h"

#include "ui/base/prompt.h"
#include "ui/keys/windowactions.h"
#include "ui/letters/letterstable.h"
#include "ui/models/letterstablemodel.h"
#include "ui/session/session.h"

#include <QAction>
#include <QMenu>

namespace imr::ui {

RemovalController::RemovalController(Session& session, const LettersTableModel& list, LettersTable& table,
    const WindowActions& actions, Prompt& prompt, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_list(list)
    , m_table(table)
    , m_prompt(prompt)
{
    connect(actions.removeLetter, &QAction::triggered, this, &RemovalController::remove);
    connect(&table, &LettersTable::menuOpening, this, [this, &actions](QMenu& menu) {
        menu.addSeparator();
        QAction* remove = menu.addAction(
            tr("&Remove %Ln letter(s)\u2026", nullptr, int(wanted().size())), actions.removeLetter, &QAction::trigger);
        remove->setEnabled(actions.removeLetter->isEnabled());
    });
}

QList<core::LetterId> RemovalController::wanted() const
{
    if (!m_session.letter())
        return {};
    const core::LetterId shown = m_session.letter()->row.id;
    const QList<core::LetterId> selected = m_table.selectedLetters();
    return selected.contains(shown) ? selected : QList<core::LetterId> {shown};
}

std::optional<core::LetterId> RemovalController::neighbour(const QList<core::LetterId>& letters) const
{
    const int from = m_list.rowOf(letters.last());
    for (int row = from + 1; row < m_list.rowCount(); ++row) {
        if (const auto id = m_list.idAt(row); !letters.contains(*id))
            return id;
    }
    for (int row = from - 1; row >= 0; --row) {
        if (const auto id = m_list.idAt(row); !letters.contains(*id))
            return id;
    }
    return {};
}

void RemovalController::remove()
{
    const QList<core::LetterId> letters = wanted();
    if (letters.isEmpty() || !m_session.mayLeave() || !m_session.history().writeWaiting())
        return;
    const core::LetterRow& row = m_session.letter()->row;
    const QString name = row.caseNumber.isEmpty() ? row.file : tr("%1 (%2)").arg(row.caseNumber, row.file);
    const QString what = letters.size() == 1
        ? tr("Remove the letter %1 from the project?").arg(name)
        : tr("Remove %Ln letter(s) from the project?", nullptr, int(letters.size()));
    const QString question = what + QStringLiteral("\n\n")
        + tr(
            "This cannot be undone, nor can the edits made before it. The text, the rows, the history and the entry in "
            "the search index are deleted and their place in the file is cleared. Kept are only a number, your name "
            "and the date. Backups and copies of the project keep the letter until they are deleted; the file it was "
            "imported from is left alone.");
    if (!m_prompt.confirmed(tr("Remove letter"), question, tr("Remove")))
        return;
    const auto next = neighbour(letters);
    const auto removed = m_session.project()->removeLetters(letters);
    if (!removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    m_session.history().clear();
    if (!next || !m_session.show(*next))
        m_session.showNone();
    Q_EMIT this->removed(tr("%Ln letter(s) removed from the project.", nullptr, *removed));
}

} // namespace imr::ui
