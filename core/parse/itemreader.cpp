// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/itemreader.h"

#include "core/conclusion/conclusion.h"
#include "core/request/disputedrequest.h"

namespace imr::core {

DisputedItem readItem(
    const QString& canonical, const ItemBlocks& blocks, const Knowledge& knowledge, CitationReader readCited)
{
    DisputedItem item;
    item.heading = blocks.heading;
    item.claimsBlock = blocks.claims;
    item.reviewerBlock = blocks.reviewer;
    item.rationale = blocks.rationale;
    item.decision = decisionField(canonical, blocks.ruling);
    readRequest(canonical, blocks.request, knowledge, item);
    item.claimsCitations = readCited(canonical, blocks.claimsText, knowledge.guidelines);
    item.reviewerCitations = readCited(canonical, blocks.reviewerText, knowledge.guidelines);
    item.conclusion = conclusionOf(canonical, blocks.rationaleText);
    return item;
}

BlockCounts countsOf(const QList<ItemBlocks>& items)
{
    BlockCounts counts;
    for (const ItemBlocks& item : items) {
        counts.headings += item.heading.isEmpty() ? 0 : 1;
        counts.claims += item.claims.isEmpty() ? 0 : 1;
        counts.reviewer += item.reviewer.isEmpty() ? 0 : 1;
        counts.rationales += item.rationale.isEmpty() ? 0 : 1;
    }
    return counts;
}

} // namespace imr::core
