// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wordset.h"

#include <QStringView>

#include <optional>

namespace imr::core {

// The words that numbers are of: zero to nineteen, then the tens.
inline constexpr char numberWordList[] = "zero one two three four five six seven eight nine ten eleven twelve thirteen "
                                         "fourteen fifteen sixteen seventeen eighteen nineteen "
                                         "twenty thirty forty fifty sixty seventy eighty ninety";
inline constexpr WordSet numberWords = words(numberWordList);

// number = ones | teens | tens [ ("-" | " ") ones ], as English writes them up to ninety-nine: "twelve", "fifty-seven",
// "thirty two" -> the number; "once", "a" is none of them. Upper or lower case.
[[nodiscard]] std::optional<int> numberOfWords(QStringView words);
// Of tens and ones: "thirty", "two".
[[nodiscard]] std::optional<int> numberOfWords(QStringView tens, QStringView ones);
// The pattern of one number word or a pair of tens and ones, for use in a regular expression without case.
[[nodiscard]] const QString& numberWordPattern();

} // namespace imr::core
