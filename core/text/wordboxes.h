// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/letterlines.h"
#include "core/text/pdftext.h"

namespace imr::core {

// Finds the words of PDF pages in the lines made of the pages' text and fills in LetterLine::placed. A word that stands
// nowhere in its page's lines gets no place: a box always reads as its span.
void placeWords(const PdfText& pdf, QList<LetterLine>& lines);

// Puts a tab where a page leaves a column's room between two words; Poppler's text has as few as one blank there.
void findColumns(QList<LetterLine>& lines);

// Sets LetterLine::newParagraph where a page leaves more room between two lines than its lines have among themselves.
void findParagraphs(QList<LetterLine>& lines);

} // namespace imr::core
