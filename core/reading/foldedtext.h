// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/field.h"

namespace imr::core {

// The words of a range of a canonical text on one line, each unit still knowing where it stands. Line ends, page ends,
// tabs and runs of blanks are one blank; a hyphen at a line's end joins its words without one ("10-\n18-16"). The
// parsers match on text(), in which no phrase is broken, and give back spans of the canonical text.
class FoldedText final
{
public:
    FoldedText() = default;
    FoldedText(QStringView canonical, Span range);

    [[nodiscard]] const QString& text() const { return m_text; }
    // The canonical range of a range of text(), blanks at its ends left out.
    [[nodiscard]] Span source(Span folded) const;
    // The words of a range of text() with where they stand.
    [[nodiscard]] Value value(Span folded) const;
    [[nodiscard]] Field field(Span folded, const QString& rule, double confidence = 1.0) const;
    // A field whose text was derived from the words ("10-18-16" -> "2016-10-18").
    [[nodiscard]] Field field(const QString& text, Span folded, const QString& rule, double confidence = 1.0) const;

private:
    // A stretch of the canonical text that was taken over unit for unit; ends where the next begins.
    struct Run
    {
        qsizetype folded = 0; // where it begins in m_text
        qsizetype source = 0; // and in the canonical text
    };

    [[nodiscard]] qsizetype sourceOf(qsizetype folded) const;
    [[nodiscard]] Span sourceOf(Span words) const; // that begin and end with no blank

    QString m_text;
    QList<Run> m_runs;
};

// The range without blanks, and without any of the characters given, at its ends.
[[nodiscard]] Span trimmed(QStringView text, Span range, QStringView alsoAtEnd = {}, QStringView alsoAtStart = {});

} // namespace imr::core
