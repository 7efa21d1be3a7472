// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

#include <QString>
#include <QVarLengthArray>

#include <memory>
#include <optional>

struct pcre2_real_code_16;

namespace imr::core {

// What a pattern matched, and the groups of it that took part.
class PatternMatch final
{
public:
    [[nodiscard]] bool has(int group) const { return group < m_groups.size() && m_groups[group].start >= 0; }
    // Of the text looked at; group 0 is all of the match. Starts at -1 when the group took no part.
    [[nodiscard]] Span span(int group = 0) const { return has(group) ? m_groups[group] : Span {-1, -1}; }
    [[nodiscard]] qsizetype start(int group = 0) const { return span(group).start; }
    [[nodiscard]] qsizetype end(int group = 0) const { return span(group).end; }
    [[nodiscard]] int lastGroup() const { return int(m_groups.size()) - 1; }

private:
    friend class Pattern;
    QVarLengthArray<Span, 16> m_groups;
};

// A regular expression that is tried many times a letter on short texts. QRegularExpression reads the same expressions,
// of the same library (PCRE2), but makes the data of a match anew each time, which costs several times the match; it
// remains for what is seldom looked for. Meant to be made once; any thread may match it.
class Pattern final
{
public:
    enum class Case {
        Told, // capitals and small letters differ
        Any,
    };
    enum class Place {
        Anywhere,
        Start, // of the text alone
    };

    // The pattern is part of the program: a wrong one ends it in a build with assertions.
    explicit Pattern(const QString& pattern, Case letters = Case::Told, Place place = Place::Anywhere);

    // Nothing either when the text holds half a pair, or when the match would go deeper than is allowed.
    [[nodiscard]] std::optional<PatternMatch> in(QStringView text) const;
    [[nodiscard]] bool isIn(QStringView text) const { return in(text).has_value(); }
    // The match in a stretch of a text, as if it stood alone; its spans are of the whole text.
    [[nodiscard]] std::optional<PatternMatch> in(QStringView text, Span stretch) const;

private:
    std::shared_ptr<const pcre2_real_code_16> m_code;
};

} // namespace imr::core
