// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace imr::core {

// The first place at or behind `from` where a text goes on with these words, in capitals or not; -1 when there is none.
// The words are of small ASCII letters and blanks, two at least. For texts too long to run a pattern over: most have no
// such place.
[[nodiscard]] qsizetype placeOf(QStringView text, QLatin1StringView words, qsizetype from = 0);

[[nodiscard]] inline bool has(QStringView text, QLatin1StringView words)
{
    return placeOf(text, words) >= 0;
}

// The first place at or behind `from` where a text has an ASCII letter, given small, in either case; -1 when it has
// none.
[[nodiscard]] qsizetype letterPlace(QStringView text, char16_t small, qsizetype from = 0);

// The first place at or behind `from` where two units stand beside each other, ASCII letters or blanks, given small, in
// either case; -1 when they do nowhere. A unit that is no letter may be taken for a blank: the caller compares.
[[nodiscard]] qsizetype pairPlace(QStringView text, char16_t first, char16_t second, qsizetype from = 0);

// The same of four pairs at once.
struct UnitPair
{
    char16_t first;
    char16_t second;
};
[[nodiscard]] qsizetype pairPlace(QStringView text, const std::array<UnitPair, 4>& pairs, qsizetype from = 0);

// The same of three units in a row, of one of three kinds.
struct UnitTriple
{
    char16_t first;
    char16_t second;
    char16_t third;
};
[[nodiscard]] qsizetype triplePlace(QStringView text, const std::array<UnitTriple, 3>& triples, qsizetype from = 0);

// Whether a text has a half of a pair, torn or not.
[[nodiscard]] bool hasSurrogates(QStringView text);

// QStringView::contains() looks for one unit of a few as it would in a long text.
[[nodiscard]] constexpr bool isOneOf(QChar c, QStringView few)
{
    return std::ranges::find(few, c) != few.end();
}

// Capitals made small, of ASCII letters.
[[nodiscard]] constexpr char16_t smallLetter(QChar c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c.unicode() | 0x20) : c.unicode();
}

// Whether these words, of small ASCII letters and signs, stand at a place, in capitals or not.
[[nodiscard]] constexpr bool standsAt(QStringView text, qsizetype at, QLatin1StringView words)
{
    return at >= 0 && at + words.size() <= text.size()
        && std::equal(words.begin(), words.end(), text.begin() + at,
            [](char word, QChar unit) { return smallLetter(unit) == static_cast<char16_t>(word); });
}

// The same of words that end before a place.
[[nodiscard]] constexpr bool endsBefore(QStringView text, qsizetype at, QLatin1StringView words)
{
    return standsAt(text, at - words.size(), words);
}

// Whether a unit goes on with an ASCII word, as \w tells it.
[[nodiscard]] constexpr bool isInWord(QChar c)
{
    const char16_t small = c.unicode() | 0x20;
    return (small >= u'a' && small <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
}

[[nodiscard]] constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// A capital of ASCII.
[[nodiscard]] constexpr bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

// A blank of ASCII, as \s tells it.
[[nodiscard]] constexpr bool isPlainBlank(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

} // namespace imr::core
