// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr::core {

// The first place at or behind `from` where a text goes on with these words, in capitals or not; -1 when there is none.
// The words are of small ASCII letters and blanks. For texts too long to run a pattern over: most have no such place.
[[nodiscard]] qsizetype placeOf(QStringView text, QLatin1StringView words, qsizetype from = 0);

[[nodiscard]] inline bool has(QStringView text, QLatin1StringView words)
{
    return placeOf(text, words) >= 0;
}

} // namespace imr::core
