// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/letterlines.h"
#include "core/text/pdftext.h"

namespace imr::core {

// The lines of PDF pages as they are read on paper, from the places of their words alone: words that overlap in height
// are one line, from left to right; a column's room between two words is a tab; more room between two lines than the
// letter's lines have among themselves is a paragraph. Every word has its place (LetterLine::placed).
[[nodiscard]] QList<LetterLine> pageLines(const PdfText& pdf);

} // namespace imr::core
