// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/wordplaces.h"

#include <algorithm>
#include <cstring>

namespace imr::core {

qsizetype letterPlace(QStringView text, char16_t small, qsizetype from)
{
    const char16_t* const begin = text.utf16();
    const char16_t* const end = begin + text.size();
    const char16_t* at = begin + from;
    // Four units at a time: the subtraction borrows from the top bit of a unit that is zero.
    constexpr quint64 each = 0x0001'0001'0001'0001;
    for (quint64 units = 0; end - at >= 4; at += 4) {
        std::memcpy(&units, at, sizeof units);
        const quint64 zeroWhereFound = (units | (each * 0x20)) ^ (each * small);
        if (((zeroWhereFound - each) & ~zeroWhereFound & (each * 0x8000)) != 0)
            break;
    }
    while (at < end && (*at | 0x20) != small)
        ++at;
    return at < end ? at - begin : -1;
}

qsizetype placeOf(QStringView text, QLatin1StringView words, qsizetype from)
{
    const QStringView places = text.first(std::max<qsizetype>(0, text.size() - words.size() + 1));
    const char16_t first = words.front().unicode();
    for (qsizetype at = from; at < places.size(); ++at) {
        at = letterPlace(places, first, at);
        if (at < 0)
            break;
        const bool same = std::equal(words.begin(), words.end(), text.begin() + at,
            [](char word, QChar unit) { return smallLetter(unit) == static_cast<char16_t>(word); });
        if (same)
            return at;
    }
    return -1;
}

} // namespace imr::core
