// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

namespace imr::core {

// What begins a block of an item.
enum class BlockLabel {
    Claims,
    Reviewer,
    Rationale,
};

struct BlockLabelAt
{
    BlockLabel label;
    Span span; // with its colon
};

// The labels "Claims Administrator guideline:", "MAXIMUS guideline:" and "Decision rationale:" of a range, in any case,
// with any blanks and line ends between their words, and as they are misspelt ("Claims Administrator Guidelines",
// "Decision rational :"). One without its colon counts where it begins a line and a capital follows it (LETTERS.md,
// Items).
[[nodiscard]] QList<BlockLabelAt> blockLabels(const QString& canonical, Span range);

// Whether nothing but blanks stands between a position and the line end before it.
[[nodiscard]] bool beginsLine(const QString& canonical, qsizetype at);

} // namespace imr::core
