// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/finaldetermination.h"

#include "core/citation/citations.h"
#include "core/parse/headerblock.h"
#include "core/parse/itemreader.h"
#include "core/parse/letteroutline.h"
#include "core/parse/patientblock.h"
#include "core/parse/reviewerblock.h"
#include "core/reading/foldedtext.h"

#include <algorithm>

namespace imr::core {

std::optional<Letter> readFinalDetermination(const QString& canonical, const Knowledge& knowledge)
{
    const LetterOutline outline = outlineOf(canonical);
    if (!outline.hasLabels && (outline.isNumbered || !outline.hasFrame))
        return {};
    Letter letter;
    readHeaderBlock(canonical, outline.header, letter);
    readReviewerBlock(canonical, outline.reviewer, letter);
    letter.summary = trimmed(canonical, outline.summary);
    readPatient(canonical, outline.summary, letter);
    const QList<ItemBlocks> blocks = splitItems(canonical, outline.items);
    letter.counts = countsOf(blocks);
    for (const ItemBlocks& item : blocks)
        letter.items.append(readItem(canonical, item, knowledge, &readCitations));
    return letter;
}

std::optional<Letter> readHeaderAlone(const QString& canonical, const Knowledge&)
{
    Letter letter;
    readHeaderBlock(canonical, {0, canonical.size()}, letter);
    const auto dates = {&Letter::dateAssigned, &Letter::dateOfInjury, &Letter::decisionDate, &Letter::urDenialDate,
        &Letter::applicationReceived};
    const auto told = std::ranges::count_if(dates, [&](Field Letter::* date) { return !(letter.*date).isEmpty(); });
    return !letter.caseNumber.isEmpty() && told > 1 ? std::optional(letter) : std::nullopt;
}

} // namespace imr::core
