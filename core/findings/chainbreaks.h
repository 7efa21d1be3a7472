// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

namespace imr::core {

// An item that lacks some of its four blocks: there the four counts of a letter part.
struct ChainBreak
{
    int item = 0; // from 0
    bool heading = false; // lacks it
    bool claims = false;
    bool reviewer = false;
    bool rationale = false;
    // Whether it and the item before, or behind, are parts of one: no block is in both.
    bool joinsBefore = false;
    bool joinsBehind = false;

    friend bool operator==(const ChainBreak&, const ChainBreak&) = default;
};

// In the order of the items; none in a sound letter. A block that the letter's layout does not have is not missed.
[[nodiscard]] QList<ChainBreak> chainBreaks(const Letter& letter);

// The layout has a block for what the claims administrator cites; the first letters of 2013 have none.
[[nodiscard]] bool hasClaimsBlocks(const Letter& letter);

} // namespace imr::core
