// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parse/itemsplitter.h"
#include "core/reading/knowledge.h"

namespace imr::core {

// How a layout writes down what a side cites: block text to citations.
using CitationReader = QList<Citation> (*)(const QString& canonical, Span block, const GuidelineIndex& index);

// The item of a layout's blocks (LETTERS.md, Items): the decision of ruling.h, the request of disputedrequest.h, both
// sides' citations as the layout writes them, the conclusion of conclusion.h.
[[nodiscard]] DisputedItem readItem(
    const QString& canonical, const ItemBlocks& blocks, const Knowledge& knowledge, CitationReader readCited);

// How many of the items have each block.
[[nodiscard]] BlockCounts countsOf(const QList<ItemBlocks>& items);

} // namespace imr::core
