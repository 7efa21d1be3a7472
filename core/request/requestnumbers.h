// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/requestphrases.h"

namespace imr::core {

// The numbers and units that the phrases of a request line are made of (LETTERS.md, Requests).

// "60", "twelve", "twenty-four": one number in digits or words.
[[nodiscard]] std::optional<Number> simpleNumberAt(const RequestTokens& tokens, qsizetype at);
// The text of a number in digits where it is a word, otherwise as written.
[[nodiscard]] QString digitsOf(QStringView number);
// What a number is worth, in digits or words; of a range its upper end. 0 where it is none.
[[nodiscard]] double worthOf(QStringView number);
// A number by itself as a value.
[[nodiscard]] Phrase phraseOf(const RequestTokens& tokens, const Number& number);
// The value of a number and the unit behind it, "60 tablets"; one span when they stand side by side.
[[nodiscard]] Phrase withUnit(const RequestTokens& tokens, const Number& number, qsizetype unit);

[[nodiscard]] bool isAmountUnit(QStringView lowerWord); // weights and volumes: "gm", "ml"
[[nodiscard]] bool isCountUnit(QStringView lowerWord); // packages and forms, visits and pieces: "boxes", "tablets"
[[nodiscard]] bool isTimeUnit(QStringView lowerWord); // "days", "months"

} // namespace imr::core
