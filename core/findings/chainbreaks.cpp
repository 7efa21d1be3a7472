// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/chainbreaks.h"

namespace imr::core {

namespace {

bool areOfOne(const DisputedItem& item, const DisputedItem& other)
{
    const auto inBoth
        = [&](Span DisputedItem::* block) { return !(item.*block).isEmpty() && !(other.*block).isEmpty(); };
    return !inBoth(&DisputedItem::claimsBlock) && !inBoth(&DisputedItem::reviewerBlock)
        && !inBoth(&DisputedItem::rationale);
}

} // namespace

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
            .rationale = item.rationale.isEmpty(),
            .joinsBefore = i > 0 && areOfOne(letter.items.at(i - 1), item),
            .joinsBehind = i + 1 < letter.items.size() && areOfOne(item, letter.items.at(i + 1))};
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
