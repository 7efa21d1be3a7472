// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

namespace imr::ui {

class EditHistory;

// The letters that edits wait for, as they will be when those are written: for lists and counts, which know only what
// the project holds.
class WaitingLetters final
{
public:
    // After an edit more or less waits, and after a letter was written: reads what changed. A letter that can't be read
    // stays as it was.
    void follow(const core::Project& project, const EditHistory& history);
    void forget(core::LetterId letter); // what the project holds of it: that was written
    void forgetAll(); // the project is another one

    [[nodiscard]] bool isEmpty() const { return m_letters.isEmpty(); }
    [[nodiscard]] QHash<core::LetterId, core::LetterRow> rows() const;
    // Takes counts of what the project holds to what it will hold; lines of history and findings by their codes are
    // left as they are.
    void addTo(core::ProjectCounts& counts) const;

private:
    struct Letter
    {
        bool isKnown = false;
        int edits = 0; // that waited when it was read; 0: to be read anew
        core::LetterRow saved;
        core::LetterRow shown;
    };
    QHash<core::LetterId, Letter> m_letters;
};

} // namespace imr::ui
