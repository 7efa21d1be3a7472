// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace imr::core {

// "twelve", "fifty-seven", "thirty two", "once", "a" is none of them; -> the number. Upper or lower case.
[[nodiscard]] std::optional<int> numberOfWords(QStringView words);
// The pattern of one number word or a pair of tens and ones, for use in a regular expression without case.
[[nodiscard]] const QString& numberWordPattern();

} // namespace imr::core
