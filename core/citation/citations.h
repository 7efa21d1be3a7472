// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/reading/foldedtext.h"

namespace imr::core {

class GuidelineIndex;

// Reads the guidelines that a block cites (LETTERS.md, Citations): MTUS documents with edition, sections and pages;
// ODG, ACOEM and other sources as written. A block that says that nothing was cited gives an empty list. `block` is the
// text after the label.
//   block    = { [ "Decision based on" ] ( "MTUS" document { joint document } | "Non-MTUS Citation" words ) "." }
//   document = name [ year ] { [ "Section(s):" ] sections | pages }
//   sections = name { "," name }    pages = ("Page(s):" | "pages" | "pg.") page { "," page }    page = n [ ( "-" | "to"
//   | "through" ) n ]
[[nodiscard]] QList<Citation> readCitations(const QString& canonical, Span block, const GuidelineIndex& index);

// The parts of the reader, on ranges of the folded text.

// "24", "74-75, 78, 93." behind "Page(s):", "page", "pg.": the range of the whole phrase and of each page in it.
struct PagePhrase
{
    Span whole;
    QList<Span> pages;
};

} // namespace imr::core

Q_DECLARE_TYPEINFO(imr::core::PagePhrase, Q_RELOCATABLE_TYPE);

namespace imr::core {

[[nodiscard]] QList<PagePhrase> pagePhrasesIn(const QString& text, Span range);

// A page of such a phrase as fields hold it: "63 to 66" -> "63-66".
[[nodiscard]] QString pageText(QString words);

// One source outside the MTUS, as its words name it: ODG, ACOEM or other, with the year and the pages among them.
[[nodiscard]] Citation otherCitation(const FoldedText& block, Span words, const GuidelineIndex& index);

// The section names of a list. Names may hold commas: the index knows most; else a part that begins in lower case, with
// "&" or with "4)" continues the name before it, numbered names ("3.3.9 Opioids for ...") end where the next number
// begins, and brackets hold together.
[[nodiscard]] QList<Span> sectionNamesIn(const QString& text, Span list, const GuidelineIndex& index);

// A name of such a list without a page label before it ("Page(s): Opioids", which sets `labelled`), and without a
// bracket around it or left over from one; may be empty.
[[nodiscard]] Span withoutLabel(const QString& text, Span name, bool* labelled);

// The pages that a name ends in: "Muscle relaxants 63", "78-80"; not "Chapter 13". Empty when there are none.
[[nodiscard]] Span pagesBehind(const QString& text, Span name);

} // namespace imr::core
