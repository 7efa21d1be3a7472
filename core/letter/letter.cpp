// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letter.h"

#include <algorithm>

namespace imr::core {

Span DisputedItem::whole() const
{
    Span result;
    for (const Span block : {heading, claimsBlock, reviewerBlock, rationale}) {
        if (block.isEmpty())
            continue;
        result = result.isEmpty() ? block : Span {std::min(result.start, block.start), std::max(result.end, block.end)};
    }
    return result;
}

} // namespace imr::core
