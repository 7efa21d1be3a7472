// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/finaldetermination.h"

#include "core/parse/citations.h"
#include "core/parse/conclusion.h"
#include "core/parse/disputedrequest.h"
#include "core/parse/foldedtext.h"
#include "core/parse/headerblock.h"
#include "core/parse/itemsplitter.h"
#include "core/parse/letteroutline.h"
#include "core/parse/patientblock.h"
#include "core/parse/reviewerblock.h"

namespace imr::core {

namespace {

DisputedItem readItem(const QString& canonical, const ItemBlocks& blocks, const Knowledge& knowledge)
{
    DisputedItem item;
    item.heading = blocks.heading;
    item.claimsBlock = blocks.claims;
    item.reviewerBlock = blocks.reviewer;
    item.rationale = blocks.rationale;
    if (!blocks.decision.isEmpty()) {
        const FoldedText word(canonical, blocks.decision);
        const bool upheld = word.text().startsWith(u'u', Qt::CaseInsensitive);
        item.decision = word.field(upheld ? QStringLiteral("Upheld") : QStringLiteral("Overturned"),
            {0, word.text().size()}, QStringLiteral("decision word"));
    }
    readRequest(canonical, blocks.request, knowledge, item);
    item.claimsCitations = readCitations(canonical, blocks.claimsText, knowledge.guidelines);
    item.reviewerCitations = readCitations(canonical, blocks.reviewerText, knowledge.guidelines);
    item.conclusion = conclusionOf(canonical, blocks.rationaleText);
    return item;
}

} // namespace

bool fitsFinalDetermination(const QString& canonical)
{
    const LetterOutline outline = outlineOf(canonical);
    return outline.hasHowMade || outline.hasIssues || outline.hasItems;
}

Letter readFinalDetermination(const QString& canonical, const Knowledge& knowledge)
{
    const LetterOutline outline = outlineOf(canonical);
    Letter letter;
    readHeaderBlock(canonical, outline.header, letter);
    readReviewerBlock(canonical, outline.reviewer, letter);
    letter.summary = trimmed(canonical, outline.summary);
    readPatient(canonical, outline.summary, letter);
    const QList<ItemBlocks> blocks = splitItems(canonical, outline.items, &letter.counts);
    for (const ItemBlocks& item : blocks)
        letter.items.append(readItem(canonical, item, knowledge));
    return letter;
}

} // namespace imr::core
