// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"
#include "core/parse/mentions.h"
#include "ui/base/theme.h"

#include <array>
#include <optional>

namespace imr::ui {

// Which marks are shown.
class MarkSwitches final
{
public:
    [[nodiscard]] bool isOn(Mark mark) const { return (m_off & bit(mark)) == 0; }
    void set(Mark mark, bool on) { m_off = on ? m_off & ~bit(mark) : m_off | bit(mark); }

    [[nodiscard]] quint32 offBits() const { return m_off; }
    [[nodiscard]] static MarkSwitches fromOffBits(quint32 bits);

    friend bool operator==(const MarkSwitches&, const MarkSwitches&) = default;

private:
    static constexpr quint32 bit(Mark mark) { return quint32(1) << static_cast<int>(mark); }

    quint32 m_off = 0;
};

// Words of the letter that something was read from, or that a finding is about.
struct Highlight
{
    core::Span span; // never empty, inside the text
    Mark mark = Mark::None;
    std::optional<core::FieldPath> path; // none: a finding about no field
    int finding = -1; // index into Letter::findings
    core::Finding::Severity severity = core::Finding::Severity::Note; // of the finding
    bool corrected = false; // a person set the field
    bool inferred = false; // concluded from these words, not read from them
    bool unsure = false;
    QString mention {}; // what a mention says; empty for all others

    friend bool operator==(const Highlight&, const Highlight&) = default;
};
using Highlights = QList<Highlight>;

// Everything to highlight, by start, the longer first, so that painting in this order leaves the shorter on top. A
// field typed in by a person has no words of its own and stands where `parsed` had read it. Spans are cut to the text's
// length.
[[nodiscard]] Highlights highlightsOf(
    const core::Letter& effective, const core::Letter& parsed, qsizetype textLength, const MarkSwitches& switches = {});

// The same with what a summary or rationale mentions: only words that nothing else stands for.
[[nodiscard]] Highlights withMentions(const Highlights& highlights, const QList<core::Mention>& mentions);

// The highlights at a position: what was read before what was concluded, what is tinted before what is not (a kind that
// was told by the drug's name), the narrowest first.
[[nodiscard]] Highlights highlightsAt(const Highlights& highlights, qsizetype position);
// The field that activating the words at a position goes to: the first there, or the one after `current`.
[[nodiscard]] std::optional<core::FieldPath> nextFieldAt(
    const Highlights& highlights, qsizetype position, const std::optional<core::FieldPath>& current = {});

// How many values a mark stands for in the letter; words that several fields were read from count once.
using MarkCounts = std::array<int, marks.size()>;
[[nodiscard]] MarkCounts markCounts(const Highlights& highlights, const core::Letter& letter);

// The spans where a field was read, as highlightsOf() places them; empty when it has no words.
[[nodiscard]] core::Spans wordsOf(
    const core::Letter& effective, const core::Letter& parsed, const core::FieldPath& path, qsizetype textLength);

// Where the items that stand in the letter begin, ascending.
[[nodiscard]] QList<qsizetype> itemStarts(const core::Letter& letter);
// The item whose blocks hold the position, from 0; -1: none.
[[nodiscard]] int itemAt(const core::Letter& letter, qsizetype position);

} // namespace imr::ui
