// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/numbereddecisions.h"

#include "core/citation/sourcesentences.h"
#include "core/parse/headerblock.h"
#include "core/parse/itemreader.h"
#include "core/parse/letteroutline.h"
#include "core/parse/numbereditems.h"
#include "core/parse/patientblock.h"
#include "core/parse/reviewerblock.h"
#include "core/reading/foldedtext.h"

#include <algorithm>

namespace imr::core {

namespace {

// All headings lost, a letter's reviewers still name their rationale.
bool namesARationale(const QString& canonical)
{
    const QList<BlockLabelAt> labels = sentenceLabels(canonical, {0, canonical.size()});
    return std::ranges::any_of(labels, [&](const BlockLabelAt& at) {
        return at.label == BlockLabel::Rationale && at.span.of(canonical).contains(u"reviewer", Qt::CaseInsensitive);
    });
}

} // namespace

std::optional<Letter> readNumberedDecisions(const QString& canonical, const Knowledge& knowledge)
{
    LetterOutline outline = outlineOf(canonical);
    if (outline.hasLabels || (!outline.isNumbered && !namesARationale(canonical)))
        return {};
    const bool headingLost = outline.items.isEmpty();
    if (headingLost)
        outline.items = {outline.summary.isEmpty() ? 0 : outline.summary.start, canonical.size()};
    outline.items.end = closingStart(canonical, outline.items);
    const QList<ItemBlocks> items = splitNumberedItems(canonical, outline.items);
    if (headingLost && !items.isEmpty() && !items.first().heading.isEmpty())
        outline.summary.end = std::min(outline.summary.end, items.first().heading.start);

    Letter letter;
    readHeaderBlock(canonical, outline.header, letter);
    readReviewerBlock(canonical, outline.reviewer, letter);
    letter.summary = trimmed(canonical, outline.summary);
    readPatient(canonical, outline.summary, letter);
    letter.counts = countsOf(items);
    for (const ItemBlocks& item : items)
        letter.items.append(readItem(canonical, item, knowledge, &readSourceSentences));
    return letter;
}

} // namespace imr::core
