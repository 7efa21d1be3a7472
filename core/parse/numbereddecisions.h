// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/reading/knowledge.h"

#include <optional>

namespace imr::core {

// The letters of late 2013 and early 2014 with numbered decisions (LETTERS.md, Numbered decisions): the parts of a
// final determination, a list of the documents reviewed, and under "IMR DECISION(S) AND RATIONALE(S)" items that say in
// a sentence what is necessary and what each side relied on. Nothing for a letter of another layout.
[[nodiscard]] std::optional<Letter> readNumberedDecisions(const QString& canonical, const Knowledge& knowledge);

} // namespace imr::core
