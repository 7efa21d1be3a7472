// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrange/arrangement.h"
#include "core/project/project.h"

#include <functional>

namespace imr::core {

// What a person does to the parts of a letter; it gets the letter as arrangement.h asks for it.
using ArrangementStep
    = std::function<Result<Arrangement>(const Letter& letter, const QString& canonical, const Knowledge& knowledge)>;

// Puts the letter so arranged in the place of its reading, in one transaction. Corrections and dismissals go with their
// parts; those of a part that is gone are in force no more and stay in the history, with a line that says so.
// Project::restoreReadings() takes it back. A reviewed letter stays reviewed: it was a person who did it.
[[nodiscard]] Result<ReadingBatch> arrangeLetter(Project& project, LetterId id, const ArrangementStep& step);

// Whether a person arranged the letter since it was read: its reading is then not the parser's alone.
[[nodiscard]] bool isArranged(const StoredLetter& letter);

} // namespace imr::core
