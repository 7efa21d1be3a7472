// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace imr::core {

// Whether a word may be one of a number: all of them begin so.
[[nodiscard]] constexpr bool mayBeNumberWord(QStringView lowerWord)
{
    return !lowerWord.isEmpty() && QLatin1StringView("efnostz").contains(lowerWord.front());
}

// number = ones | teens | tens [ ("-" | " ") ones ], as English writes them up to ninety-nine: "twelve", "fifty-seven",
// "thirty two" -> the number; "once", "a" is none of them. Upper or lower case.
[[nodiscard]] std::optional<int> numberOfWords(QStringView words);
// Of tens and ones: "thirty", "two".
[[nodiscard]] std::optional<int> numberOfWords(QStringView tens, QStringView ones);
// The pattern of one number word or a pair of tens and ones, for use in a regular expression without case.
[[nodiscard]] const QString& numberWordPattern();

} // namespace imr::core
