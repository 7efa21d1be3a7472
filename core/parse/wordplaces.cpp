// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/wordplaces.h"

#include <algorithm>

namespace imr::core {

namespace {

char16_t smallLetter(char16_t unit)
{
    return unit >= u'A' && unit <= u'Z' ? char16_t(unit | 0x20) : unit;
}

} // namespace

qsizetype placeOf(QStringView text, QLatin1StringView words, qsizetype from)
{
    if (text.size() < words.size())
        return -1;
    const char16_t* const begin = text.utf16();
    const char16_t* const end = begin + text.size() - words.size() + 1;
    const char16_t first = words.front().unicode();
    for (const char16_t* at = begin + from; at < end; ++at) {
        if (smallLetter(*at) != first)
            continue;
        const bool same = std::equal(words.begin(), words.end(), at,
            [](char word, char16_t unit) { return smallLetter(unit) == static_cast<char16_t>(word); });
        if (same)
            return at - begin;
    }
    return -1;
}

} // namespace imr::core
