// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <optional>

namespace imr::core {

// A decision on an item, and the words of the canonical text that say it.
struct Ruling
{
    Span words;
    bool upheld = true; // the denial stands; otherwise overturned
    bool contradicted = false; // the letter says the opposite of the same item elsewhere
};

// "X: Upheld": the decision word with which a range ends, a full stop and blanks apart, in any case; also "Uphold" and
// "Overturn". A word that is made less ("Partially Overturned") is none (LETTERS.md, Items).
[[nodiscard]] std::optional<Ruling> decisionWordAtEnd(const QString& canonical, Span range);

// The last decision word of a range that a colon stands before and that ends its line.
[[nodiscard]] std::optional<Ruling> decisionWordAtLineEnd(const QString& canonical, Span range);

// "X is not medically necessary and appropriate.": the first such words of a text, folded (foldedtext.h), at or after
// `from`; also "notmedically", "are", "was" (LETTERS.md, Numbered decisions). `words` is of the folded text.
[[nodiscard]] std::optional<Ruling> necessityIn(QStringView folded, qsizetype from = 0);

// The field of a ruling whose words are of the canonical text; none gives an empty field, a contradicted one an unsure
// field.
[[nodiscard]] Field decisionField(const QString& canonical, const std::optional<Ruling>& ruling);

} // namespace imr::core
