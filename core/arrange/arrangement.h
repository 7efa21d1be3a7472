// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/letter/lettermatch.h"
#include "core/reading/knowledge.h"

namespace imr::core {

// A letter whose items, medications or citations a person cut otherwise than the parser did. What a cut leaves alone
// stays as it was read; an item whose words changed is read anew from them by the parser's own grammar.
struct Arrangement
{
    Letter reading;
    LetterMatch match; // where the parts of the former reading stand in it
};

// All of these take a letter as it was read, with an empty place for each entry that a person added (addedPlaces()).
// Items and entries count from 0 and must exist; `to` is the place in the new order.
[[nodiscard]] Letter addedPlaces(const Letter& parsed, const Letter& effective);

[[nodiscard]] Arrangement withoutItem(const Letter& letter, int item);
[[nodiscard]] Arrangement withItemMoved(const Letter& letter, int item, int to);

// Cuts an item in two at a position of the canonical text. Within the request both halves keep the decision, the
// guidelines and the rationale, as when a heading asks for two things; behind it, what begins there is an item of its
// own, with the blocks that follow. An error when there are no words on one side.
[[nodiscard]] Result<Arrangement> withItemSplit(
    const Letter& letter, const QString& canonical, const Knowledge& knowledge, int item, qsizetype at);

// Makes one item of this and the next one. A heading without blocks is the beginning of the next heading; otherwise
// the next item's words belong to this one's rationale.
[[nodiscard]] Result<Arrangement> withItemsMerged(
    const Letter& letter, const QString& canonical, const Knowledge& knowledge, int item);

// A new item with these words as its heading, decision included when they end with one, in its place in the text.
// Words in the middle of an item cut that one.
[[nodiscard]] Result<Arrangement> withItemAdded(
    const Letter& letter, const QString& canonical, const Knowledge& knowledge, Span heading);

// Of a medication or citation.
[[nodiscard]] Arrangement withoutEntry(const Letter& letter, int item, FieldPath::Group group, int index);
[[nodiscard]] Arrangement withEntryMoved(const Letter& letter, int item, FieldPath::Group group, int index, int to);

} // namespace imr::core
