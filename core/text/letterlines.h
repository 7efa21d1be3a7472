// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace imr::core {

// A word of a line, and where it stands on the page (points, from the top left corner).
struct PlacedWord
{
    Span span; // of the line's words
    QRectF box;
};

// A line of a letter that holds words, and how it is parted from the one before.
struct LetterLine
{
    QString words; // without blanks at its ends, column gaps as tabs
    int page = 0; // of the raw text, from 0; never falls
    bool newParagraph = false;
    QList<PlacedWord> placed; // of PDF letters: all its words, from left to right
};

// Characters in the form of the canonical text (see CanonicalText): line ends '\n', page ends '\f', every blank ' ' or
// '\t', ligatures as their letters, what can't be seen removed, what is no character U+FFFD.
[[nodiscard]] QString cleanedCharacters(const QString& raw);

// The lines of cleaned text. A letter that is double spaced (an empty line after every line) has its paragraphs where
// an empty line holds a blank, and its pages where three empty lines hold none; any other has its paragraphs at empty
// lines and its pages at '\f' alone.
[[nodiscard]] QList<LetterLine> letterLines(const QString& cleaned);

// Takes out what stands at the edge of a page without being part of the letter: page numbers, and running heads that
// name the letter on every page.
void removeFurniture(QList<LetterLine>& lines);

// One canonical text; a line on another page than the one before begins after a page end. `starts` gets the position of
// each line.
[[nodiscard]] QString joined(const QList<LetterLine>& lines, QList<qsizetype>* starts = nullptr);

// Name and version of these rules: rises with every change of what they make.
[[nodiscard]] QString textRules();

// All of the above: any text to canonical text.
[[nodiscard]] QString canonicalFromRaw(const QString& raw);

} // namespace imr::core
