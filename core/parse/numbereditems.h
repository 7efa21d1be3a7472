// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parse/itemsplitter.h"
#include "core/parse/sentencelabels.h"

namespace imr::core {

// Splits the items of a letter with numbered decisions (LETTERS.md, Numbered decisions): "2. X is not medically
// necessary and appropriate.", then the sentences of sentenceLabels(). An item begins where such a heading stands right
// before one of them; its number tells where a heading begins that touches the rationale before it. A sentence in the
// midst of a rationale that reads like a label is none. A letter that is cut off gives what is there.
[[nodiscard]] QList<ItemBlocks> splitNumberedItems(const QString& canonical, Span items);

// The words of a heading that are the request: without the number and "MAXIMUS ... has determined the request for a".
[[nodiscard]] Span requestOf(const QString& canonical, Span heading);

// Puts the blocks of a range, in which the sentences of sentenceLabels() begin them one after the other, into the item.
void addBlocks(ItemBlocks& item, const QString& canonical, Span range);

// Puts the block that begins at a label and ends at `next` into the item; a second one of its kind goes on with the
// first.
void addBlock(ItemBlocks& item, const QString& canonical, BlockLabelAt label, qsizetype next);

} // namespace imr::core
