// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/requestwalk.h"

namespace imr::core {

// How much of a drug is asked for (LETTERS.md, Requests): "#" count | count unit | amount | number at the end. A marked
// count ("#60") is the quantity before a count with a unit ("30 tablets"), that before an amount ("240g") and that
// before a bare number.
[[nodiscard]] std::optional<Phrase> quantityOf(
    const RequestTokens& tokens, const QList<NamedDrug>& drugs, const FoundPhrases& found);

// "240ml", "180gm" are what a bottle or tube holds; a dose is 60 of its unit at most.
[[nodiscard]] bool isTooMuchForADose(const Phrase& amount);

// The same among counts and amounts alone, as told of one drug of several.
[[nodiscard]] std::optional<Phrase> countedAmong(
    const RequestTokens& tokens, const QList<Placed>& counts, const QList<Placed>& amounts);

// How many visits or sessions of a therapy are asked for (LETTERS.md, Requests): a number before the word that it
// counts, other words between or none; "x 6", "times 12", "(6)". Two that "and" or "plus" joins are both kept: "two
// sessions for the neck and eight sessions for the wrist" -> "two sessions and eight sessions".
[[nodiscard]] std::optional<Phrase> therapyCount(const RequestTokens& tokens, const FoundPhrases& found);

// The rule of such a pair.
inline constexpr auto countsJoined = "two counts joined";

// "Zorbium #30 and Quantrex #60": an item has one quantity; which one it is needs a person.
[[nodiscard]] bool areSeveralQuantities(const FoundPhrases& found);

} // namespace imr::core
