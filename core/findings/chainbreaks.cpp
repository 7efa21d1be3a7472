// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/chainbreaks.h"

namespace imr::core {

QList<ChainBreak> chainBreaks(const Letter& letter)
{
    const bool claims = hasClaimsBlocks(letter);
    QList<ChainBreak> breaks;
    for (int i = 0; i < letter.items.size(); ++i) {
        const DisputedItem& item = letter.items.at(i);
        const ChainBreak found {.item = i,
            .heading = item.heading.isEmpty(),
            .claims = claims && item.claimsBlock.isEmpty(),
            .reviewer = item.reviewerBlock.isEmpty(),
            .rationale = item.rationale.isEmpty()};
        if (found.heading || found.claims || found.reviewer || found.rationale)
            breaks.append(found);
    }
    return breaks;
}

bool hasClaimsBlocks(const Letter& letter)
{
    return letter.layout != u"professional-review";
}

} // namespace imr::core
