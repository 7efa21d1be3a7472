// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/wordplaces.h"

#include <algorithm>
#include <cstring>

namespace imr::core {

namespace {

// Four units of a text are looked at at a time.
constexpr quint64 each = 0x0001'0001'0001'0001;
constexpr qsizetype together = 4;

quint64 unitsAt(const char16_t* at)
{
    quint64 units = 0;
    std::memcpy(&units, at, sizeof units);
    return units;
}

// Zero in each of the units that is this letter, in either case.
quint64 unlike(quint64 units, char16_t small)
{
    return (units | (each * 0x20)) ^ (each * small);
}

// Whether a unit is zero: the subtraction borrows from its top bit.
bool hasZero(quint64 units)
{
    return ((units - each) & ~units & (each * 0x8000)) != 0;
}

} // namespace

qsizetype letterPlace(QStringView text, char16_t small, qsizetype from)
{
    const char16_t* const begin = text.utf16();
    const char16_t* const end = begin + text.size();
    const char16_t* at = begin + from;
    while (end - at >= together && !hasZero(unlike(unitsAt(at), small)))
        at += together;
    while (at < end && (*at | 0x20) != small)
        ++at;
    return at < end ? at - begin : -1;
}

qsizetype pairPlace(QStringView text, char16_t first, char16_t second, qsizetype from)
{
    if (from + 2 > text.size())
        return -1;
    const char16_t* const begin = text.utf16();
    const char16_t* const last = begin + text.size() - 1; // begins no pair
    const char16_t* at = begin + from;
    while (last - at >= together && !hasZero(unlike(unitsAt(at), first) | unlike(unitsAt(at + 1), second)))
        at += together;
    while (at < last && ((*at | 0x20) != first || (at[1] | 0x20) != second))
        ++at;
    return at < last ? at - begin : -1;
}

qsizetype placeOf(QStringView text, QLatin1StringView words, qsizetype from)
{
    for (qsizetype at = from; at + words.size() <= text.size(); ++at) {
        at = pairPlace(text, words[0].unicode(), words[1].unicode(), at);
        if (at < 0 || at + words.size() > text.size())
            break;
        const bool same = std::equal(words.begin(), words.end(), text.begin() + at,
            [](char word, QChar unit) { return smallLetter(unit) == static_cast<char16_t>(word); });
        if (same)
            return at;
    }
    return -1;
}

} // namespace imr::core
