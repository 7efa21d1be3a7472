// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parse/blocklabels.h"

namespace imr::core {

// The sentences that begin a block in letters of 2013 and early 2014, with how far they are the same in every letter:
// "The Claims Administrator based its decision on", "The Expert Reviewer based his/her decision on" (or Physician, or
// Medical), "The Expert Reviewer's decision rationale:", "Rationale for the Decision:". Only where a sentence begins
// (LETTERS.md, Numbered decisions).
[[nodiscard]] QList<BlockLabelAt> sentenceLabels(const QString& canonical, Span range);

// Where what follows the last item begins, "Effect of the Decision:", "Disclaimer: MAXIMUS is ...", the sender's
// initials; or the range's end.
[[nodiscard]] qsizetype closingStart(const QString& canonical, Span range);

} // namespace imr::core
