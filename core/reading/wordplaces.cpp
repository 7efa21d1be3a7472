// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/wordplaces.h"

#include "core/text/unitblock.h"

#include <algorithm>
#include <concepts>

namespace imr::core {

namespace {

constexpr qsizetype lengthOf(UnitPair)
{
    return 2;
}

constexpr qsizetype lengthOf(UnitTriple)
{
    return 3;
}

bool standsHere(const char16_t* at, UnitPair pair)
{
    return (at[0] | 0x20) == pair.first && (at[1] | 0x20) == pair.second;
}

bool standsHere(const char16_t* at, UnitTriple triple)
{
    return standsHere(at, UnitPair {triple.first, triple.second}) && (at[2] | 0x20) == triple.third;
}

// The units of a block that begin so.
UnitBlock::Which begunAt(const char16_t* at, auto... pairs)
    requires(... && std::same_as<decltype(pairs), UnitPair>)
{
    const UnitBlock units(at);
    const UnitBlock next(at + 1);
    return (... | (units.areLetter(pairs.first) & next.areLetter(pairs.second)));
}

UnitBlock::Which begunAt(const char16_t* at, auto... triples)
    requires(... && std::same_as<decltype(triples), UnitTriple>)
{
    const UnitBlock units(at);
    const UnitBlock next(at + 1);
    const UnitBlock last(at + 2);
    return (... | (units.areLetter(triples.first) & next.areLetter(triples.second) & last.areLetter(triples.third)));
}

qsizetype placeOfUnits(QStringView text, qsizetype from, auto beginning, auto... others)
{
    constexpr qsizetype length = lengthOf(decltype(beginning) {});
    if (from + length > text.size())
        return -1;
    const char16_t* const begin = text.utf16();
    const char16_t* const end = begin + text.size() - (length - 1); // none begins from here on
    const char16_t* at = begin + from;
    for (; end - at >= UnitBlock::size; at += UnitBlock::size) {
        if (const auto found = begunAt(at, beginning, others...); UnitBlock::any(found))
            return at - begin + UnitBlock::first(found);
    }
    while (at < end && !(standsHere(at, beginning) || ... || standsHere(at, others)))
        ++at;
    return at < end ? at - begin : -1;
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
    return placeOfUnits(text, from, UnitPair {first, second});
}

qsizetype pairPlace(QStringView text, const std::array<UnitPair, 4>& pairs, qsizetype from)
{
    return placeOfUnits(text, from, pairs[0], pairs[1], pairs[2], pairs[3]);
}

qsizetype triplePlace(QStringView text, const std::array<UnitTriple, 3>& triples, qsizetype from)
{
    return placeOfUnits(text, from, triples[0], triples[1], triples[2]);
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
