// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/wordplaces.h"

#include "core/text/unitblock.h"

#include <algorithm>

namespace imr::core {

namespace {

bool isPair(const char16_t* at, UnitPair pair)
{
    return (at[0] | 0x20) == pair.first && (at[1] | 0x20) == pair.second;
}

// The units of a block that one of the pairs begins with.
UnitBlock::Which begunAt(const char16_t* at, auto... pairs)
{
    const UnitBlock units(at);
    const UnitBlock next(at + 1);
    return (... | (units.areLetter(pairs.first) & next.areLetter(pairs.second)));
}

qsizetype placeOfPairs(QStringView text, qsizetype from, auto... pairs)
{
    if (from + 2 > text.size())
        return -1;
    const char16_t* const begin = text.utf16();
    const char16_t* const last = begin + text.size() - 1; // begins no pair
    const char16_t* at = begin + from;
    for (; last - at >= UnitBlock::size; at += UnitBlock::size) {
        if (const auto found = begunAt(at, pairs...); UnitBlock::any(found))
            return at - begin + UnitBlock::first(found);
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
    for (; end - at >= UnitBlock::size; at += UnitBlock::size) {
        if (const auto found = UnitBlock(at).areLetter(small); UnitBlock::any(found))
            return at - begin + UnitBlock::first(found);
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

bool hasSurrogates(QStringView text)
{
    constexpr char16_t firstSurrogate = 0xD800;
    constexpr char16_t lastSurrogate = 0xDFFF;
    const char16_t* at = text.utf16();
    const char16_t* const end = at + text.size();
    for (; end - at >= UnitBlock::size; at += UnitBlock::size) {
        if (UnitBlock::any(UnitBlock(at).areWithin(firstSurrogate, lastSurrogate)))
            return true;
    }
    return std::any_of(at, end, [](char16_t unit) { return QChar::isSurrogate(unit); });
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
