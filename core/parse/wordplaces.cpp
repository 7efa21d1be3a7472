// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/wordplaces.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace imr::core {

namespace {

// Eight units of a text are looked at at a time.
using Units = quint16 __attribute__((vector_size(16)));
constexpr qsizetype together = sizeof(Units) / sizeof(quint16);

Units unitsAt(const char16_t* at)
{
    Units units;
    std::memcpy(&units, at, sizeof units);
    return units;
}

// All bits of each unit that is this letter, in either case.
auto alike(Units units, char16_t small)
{
    return (units | 0x20) == Units {} + small;
}

bool any(auto units)
{
    const auto halves = std::bit_cast<std::array<quint64, 2>>(units);
    return (halves[0] | halves[1]) != 0;
}

bool isPair(const char16_t* at, UnitPair pair)
{
    return (at[0] | 0x20) == pair.first && (at[1] | 0x20) == pair.second;
}

} // namespace

qsizetype letterPlace(QStringView text, char16_t small, qsizetype from)
{
    const char16_t* const begin = text.utf16();
    const char16_t* const end = begin + text.size();
    const char16_t* at = begin + from;
    while (end - at >= together && !any(alike(unitsAt(at), small)))
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
    while (last - at >= together && !any(alike(unitsAt(at), first) & alike(unitsAt(at + 1), second)))
        at += together;
    while (at < last && !isPair(at, {first, second}))
        ++at;
    return at < last ? at - begin : -1;
}

qsizetype pairPlace(QStringView text, const UnitPairs& pairs, qsizetype from)
{
    if (from + 2 > text.size())
        return -1;
    const auto& [one, two, three, four] = pairs;
    const char16_t* const begin = text.utf16();
    const char16_t* const last = begin + text.size() - 1; // begins no pair
    const char16_t* at = begin + from;
    const auto at8 = [](const char16_t* place, UnitPair pair) {
        return alike(unitsAt(place), pair.first) & alike(unitsAt(place + 1), pair.second);
    };
    while (last - at >= together && !any(at8(at, one) | at8(at, two) | at8(at, three) | at8(at, four)))
        at += together;
    while (at < last && !isPair(at, one) && !isPair(at, two) && !isPair(at, three) && !isPair(at, four))
        ++at;
    return at < last ? at - begin : -1;
}

qsizetype placeOf(QStringView text, QLatin1StringView words, qsizetype from)
{
    for (qsizetype at = from; at + words.size() <= text.size(); ++at) {
        at = pairPlace(text, words[0].unicode(), words[1].unicode(), at);
        if (at < 0 || at + words.size() > text.size())
            break;
        if (standsAt(text, at, words))
            return at;
    }
    return -1;
}

} // namespace imr::core
