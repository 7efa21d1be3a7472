// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pattern.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace imr::core {

// The ways in which the words begin that a pattern is looked for at: "lack|non-medic|no |p#". A blank at the end stands
// for the word's end, "#" for a digit. The first is an ASCII letter; small ones stand for both cases. Made by the
// compiler.
class WordBeginnings final
{
public:
    consteval WordBeginnings(const char* parted) // implicit: a WordPattern is made of a literal
    {
        size_t count = 0;
        bool begins = true;
        for (const char* at = parted; *at != 0; ++at) {
            if (begins) {
                m_ways[count++] = at;
                const bool anySecond = at[1] == ' ' || at[1] == '#';
                m_seconds[letter(at[0])] |= anySecond ? ~0U : 1U << letter(at[1]);
            }
            begins = *at == '|';
        }
        std::ranges::sort(m_ways.begin(), m_ways.begin() + count, {}, [](const char* way) { return letter(*way); });
        for (size_t i = 0; i < count; ++i)
            ++m_firsts[letter(*m_ways[i]) + 1];
        std::partial_sum(m_firsts.begin(), m_firsts.end(), m_firsts.begin());
    }

    // The first place at or behind `from` where a word begins so; -1 when there is none.
    [[nodiscard]] qsizetype nextIn(QStringView text, qsizetype from = 0) const;

private:
    static constexpr unsigned letter(char16_t unit) { return unit & 31; } // the same for a capital

    [[nodiscard]] bool isListed(QStringView word) const;

    std::array<const char*, 48> m_ways {}; // each up to the next bar; by first letter
    std::array<quint8, 33>
        m_firsts {}; // by first letter: the first of its ways, which end where those of the next begin
    std::array<quint32, 32> m_seconds {}; // by first letter: the second letters that may follow it
};

// A pattern that can only match where a word begins in one of a few ways. A text is looked over for these, and the
// pattern is tried at each of them alone: where there is none, as in most texts, that costs a fraction of a search.
class WordPattern final
{
public:
    // Read without regard to case. A match is at most `reach` units long, with what it looks at behind itself.
    WordPattern(WordBeginnings beginnings, const QString& pattern, qsizetype reach = 600);

    // The first match that begins at or behind `from`.
    [[nodiscard]] std::optional<PatternMatch> firstIn(QStringView text, qsizetype from = 0) const;
    [[nodiscard]] bool isIn(QStringView text) const { return firstIn(text).has_value(); }

private:
    WordBeginnings m_beginnings;
    Pattern m_pattern;
    qsizetype m_reach;
};

} // namespace imr::core
