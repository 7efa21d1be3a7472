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

// The place of the first unit that is not zero; `together` when all are.
qsizetype firstOf(auto units)
{
    const auto [low, high] = std::bit_cast<std::array<quint64, 2>>(units);
    if ((low | high) == 0)
        return together;
    constexpr auto zeros = [](quint64 half) {
        return std::endian::native == std::endian::little ? std::countr_zero(half) : std::countl_zero(half);
    };
    return (low != 0 ? zeros(low) : 64 + zeros(high)) / 16;
}

bool isPair(const char16_t* at, UnitPair pair)
{
    return (at[0] | 0x20) == pair.first && (at[1] | 0x20) == pair.second;
}

// All bits of each unit that one of the pairs begins with.
auto begunAt(const char16_t* at, auto... pairs)
{
    const Units units = unitsAt(at);
    const Units next = unitsAt(at + 1);
    return (... | (alike(units, pairs.first) & alike(next, pairs.second)));
}

qsizetype placeOfPairs(QStringView text, qsizetype from, auto... pairs)
{
    if (from + 2 > text.size())
        return -1;
    const char16_t* const begin = text.utf16();
    const char16_t* const last = begin + text.size() - 1; // begins no pair
    const char16_t* at = begin + from;
    while (last - at >= 2 * together && firstOf(begunAt(at, pairs...) | begunAt(at + together, pairs...)) == together)
        at += 2 * together;
    for (; last - at >= together; at += together) {
        if (const qsizetype found = firstOf(begunAt(at, pairs...)); found < together)
            return at + found - begin;
    }
    while (at < last && !(... || isPair(at, pairs)))
        ++at;
    return at < last ? at - begin : -1;
}

} // namespace

qsizetype letterPlace(QStringView text, char16_t small, qsizetype from)
{
    const char16_t* const begin = text.utf16();
    const char16_t* const end = begin + text.size();
    const char16_t* at = begin + from;
    for (; end - at >= together; at += together) {
        if (const qsizetype found = firstOf(alike(unitsAt(at), small)); found < together)
            return at + found - begin;
    }
    while (at < end && (*at | 0x20) != small)
        ++at;
    return at < end ? at - begin : -1;
}

qsizetype pairPlace(QStringView text, char16_t first, char16_t second, qsizetype from)
{
    return placeOfPairs(text, from, UnitPair {first, second});
}

qsizetype pairPlace(QStringView text, const std::array<UnitPair, 3>& pairs, qsizetype from)
{
    return placeOfPairs(text, from, pairs[0], pairs[1], pairs[2]);
}

qsizetype pairPlace(QStringView text, const std::array<UnitPair, 4>& pairs, qsizetype from)
{
    return placeOfPairs(text, from, pairs[0], pairs[1], pairs[2], pairs[3]);
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
