// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conclusion/ruling.h"

namespace imr::core {

// One disputed item's blocks, as ranges of the canonical text; a missing block is an empty span.
struct ItemBlocks
{
    Span request; // the heading without its decision
    std::optional<Ruling> ruling; // the decision
    Span heading; // both, where the layout has both in one place
    Span claims; // from its label to the next block
    Span claimsText; // after the label
    Span reviewer;
    Span reviewerText;
    Span rationale;
    Span rationaleText;
};

// Splits the items part of a final determination on its labels, never on empty lines (LETTERS.md, Items): a heading
// runs from the end of the rationale before it to the last ": Upheld" or ": Overturned" before "Claims Administrator
// guideline:". Labels may be misspelt or lack their colon; a heading whose last words are no decision known is an item
// without one. A letter that is cut off gives what is there.
[[nodiscard]] QList<ItemBlocks> splitItems(const QString& canonical, Span items);

// Where the heading that ends at `decision` begins, in a text that starts at `from` with the rest of a rationale, or
// with nothing when `rationaleBefore` is false.
[[nodiscard]] qsizetype headingStart(
    const QString& canonical, qsizetype from, qsizetype decision, bool rationaleBefore);

} // namespace imr::core
