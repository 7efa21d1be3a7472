// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace imr::core {

// What could be had of a damaged project.
struct Rescue
{
    int letters = 0; // that are in the new project as they were
    QStringList readAnew; // letters whose text was there but not what had been read from it: parsed again
    // Letters of which nothing but their place was left: rows that can't be read, by their names as far as known, so
    // that their history stays and their files can be imported again.
    QStringList lost;
    // Letters whose words are no longer where their fields say, that are not read again as they are stored, or of which
    // the project's rows say something else: a word of them may be damaged.
    QStringList doubtful;
    int lines = 0; // of history: corrections, dismissals, names, former readings, removals
    int lostLines = 0; // at least so many could not be read
    int lostSeals = 0; // of the ledger, likewise

    [[nodiscard]] bool isComplete() const
    {
        return readAnew.isEmpty() && lost.isEmpty() && doubtful.isEmpty() && lostLines == 0 && lostSeals == 0;
    }
};

// Copies all of a damaged project that can still be read into a new one, row by row: letters with their texts, pages,
// reviews and ids, the history and the ledger over it, settings. What is derived from them (the rows of items, the
// full-text index) is made anew. The damaged file is only read; the new one is seen when it is whole. An error: nothing
// could be read, the new one could not be written, there is a file of its name, or `stop` was requested.
[[nodiscard]] Result<Rescue> rescueProject(const QString& damaged, const QString& target,
    const std::function<void(int done, int letters)>& progress = {}, const std::stop_token& stop = {});

// What was had and what was left out, for a person; and the letters' names, a line each.
[[nodiscard]] QString rescueSentence(const Rescue& rescue);
[[nodiscard]] QStringList rescueDetails(const Rescue& rescue);

} // namespace imr::core
