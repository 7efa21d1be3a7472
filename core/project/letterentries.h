// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/store/letterstore.h"

#include <QSpan>

namespace imr::core {

// What a project keeps of a letter, before a letter is made of it.
struct LetterEntry
{
    StoredLetter letter; // without what was parsed and what is in force
    QByteArray parsed; // JSON
    QList<CorrectionRecord> history; // oldest first
    StoredParts parts = StoredParts::All;
};

// Many letters of a project, one after the other: reading them is left apart from what is made of them, so that other
// threads can do that.
class LetterEntries final
{
public:
    // Cells: the text, the places of values and the history are read only of letters whose values in force depend on
    // them. The project must outlive this.
    LetterEntries(const Project& project, StoredParts parts);

    // The first of the letters, as many as are well held in memory together and at least one; as they are at one time.
    // To be called in the project's thread.
    [[nodiscard]] QList<Result<LetterEntry>> read(QSpan<const LetterId> ids) const;
    // As Project::letter() gives it, but for the parts that were not asked for. From any thread, as long as the project
    // does not change.
    [[nodiscard]] Result<StoredLetter> letterOf(LetterEntry entry) const;

private:
    const Project& m_project;
    const StoredParts m_parts;
};

} // namespace imr::core
