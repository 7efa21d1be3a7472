// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/waitingletters.h"

#include "ui/commands/edithistory.h"

namespace imr::ui {

namespace {

using core::ProjectCounts;
using core::Status;

void count(ProjectCounts& counts, const core::LetterRow& row, int by)
{
    counts.byStatus[row.status] += by;
    counts.items += by * row.items;
    counts.upheld += by * row.upheld;
    counts.overturned += by * row.overturned;
    counts.findings += by * row.findings;
    if (row.overturned > 0)
        counts.lettersOverturned += by;
    if (row.status == Status::Unreadable)
        return;
    if (row.findings > 0)
        counts.lettersWithFindings += by;
    if (row.status != Status::Reviewed)
        counts.openFindings += by * row.findings;
}

} // namespace

void WaitingLetters::follow(const core::Project& project, const EditHistory& history)
{
    const QHash<core::LetterId, int> waiting = history.waitingByLetter();
    m_letters.removeIf([&waiting](const auto& known) { return !waiting.contains(known.key()); });
    for (const auto& [id, edits] : waiting.asKeyValueRange()) {
        Letter& letter = m_letters[id];
        if (letter.edits == edits)
            continue;
        auto stored = project.letter(id);
        if (!stored) {
            if (!letter.isKnown)
                m_letters.remove(id);
            continue;
        }
        letter = {true, edits, stored->row, {}};
        history.showWaiting(*stored);
        letter.shown = stored->row;
    }
}

void WaitingLetters::forget(core::LetterId letter)
{
    if (const auto known = m_letters.find(letter); known != m_letters.end())
        known->edits = 0;
}

void WaitingLetters::forgetAll()
{
    for (Letter& letter : m_letters)
        letter.edits = 0;
}

QHash<core::LetterId, core::LetterRow> WaitingLetters::rows() const
{
    QHash<core::LetterId, core::LetterRow> rows;
    for (const auto& [id, letter] : m_letters.asKeyValueRange())
        rows.insert(id, letter.shown);
    return rows;
}

void WaitingLetters::addTo(ProjectCounts& counts) const
{
    for (const Letter& letter : m_letters) {
        count(counts, letter.saved, -1);
        count(counts, letter.shown, 1);
    }
}

} // namespace imr::ui
