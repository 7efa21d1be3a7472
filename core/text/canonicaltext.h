// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

#include <QRectF>
#include <QString>

namespace imr::core {

// Where a word of a PDF letter stands on its page.
struct WordBox
{
    Span span; // of the canonical text
    int page = 0; // from 0
    QRectF box; // points (1/72 inch), from the page's top left corner
};

// A letter's text in the one form that spans count in. Made once per reading; never changed afterwards.
//
// Line ends are '\n'; a line break before the first line of a new page is '\f' instead. Lines stay as the letter breaks
// them; paragraphs are parted by one empty line. The double spacing of text letters is taken out. Blanks at line ends
// and starts are removed; inside a line, three or more blanks (a column gap) become one tab, two stay (a redaction's
// trace). No-break blanks are blanks; soft hyphens, zero-width and direction marks, NULs and other control characters
// are removed; ligatures become their letters; curly quotes and dashes stay. Page numbers and running heads that stand
// alone are removed.
struct CanonicalText
{
    QString text;
    QList<WordBox> boxes; // in reading order; empty for text letters
    QList<QSizeF> pageSizes; // points; one a page for PDF letters
    QString format; // "txt" or "pdf"
    QString encoding; // of text letters: "UTF-8", "UTF-16LE", "windows-1252", ...
    QString extractor; // name and version of what made it: a change of rules is a change of version

    static constexpr QChar lineEnd = u'\n';
    static constexpr QChar pageEnd = u'\f';
    static constexpr QChar columnGap = u'\t';
};

// The text as a person reads it, unit for unit as long as the canonical text, so that spans hold in both: line ends
// inside a paragraph become blanks, so that a pane can wrap it at its own width; page ends become line ends.
[[nodiscard]] QString reflowed(const QString& canonical);

// The words of a span on one line: line ends, page ends and tabs become single blanks, a hyphen at a line end stays
// joined without the blank ("10-\n18-16" -> "10-18-16").
[[nodiscard]] QString foldedWords(QStringView words);

} // namespace imr::core
