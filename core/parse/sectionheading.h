// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pattern.h"

#include <optional>

namespace imr::core {

// A heading of a letter's part, "CLINICAL CASE SUMMARY": its words in capitals wherever they stand, or else in any case
// where they begin a line and a colon or the line's end follows. Blanks and line ends may part the words; two-line
// headings need nothing more (LETTERS.md, Parts).
class SectionHeading final
{
public:
    // The words as a regular expression in capitals, a blank wherever words are parted.
    explicit SectionHeading(const QString& words);

    // The first at or after `from`, with its colon.
    [[nodiscard]] std::optional<Span> in(const QString& canonical, qsizetype from = 0) const;

private:
    QByteArray m_lead; // its first letters, small
    Pattern m_capitals;
    Pattern m_ownLine;
};

// A heading found, and the text from it to the next of those looked for.
struct LetterPart
{
    Span heading;
    Span text;
};

// The parts of a letter by the headings they begin with, in the order of the headings given, whatever order they stand
// in; nothing for one that is missing.
[[nodiscard]] QList<std::optional<LetterPart>> partsOf(const QString& canonical, const QList<SectionHeading>& headings);

} // namespace imr::core
