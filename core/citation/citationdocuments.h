// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

#include <QString>

#include <optional>

namespace imr::core {

class GuidelineIndex;
struct GuidelineDocument;

// A document's name in a clause, with the year that follows it, bare or in a bracket ("(Effective July 18, 2009)").
struct CitedDocument
{
    Span name;
    Span edition;
    qsizetype end = 0; // of what belongs to it: name, year, "Guidelines"
    const GuidelineDocument* known = nullptr; // as the index has it
    QString chapterEdition {}; // of a chapter of the ACOEM guidelines
};

// The document that a clause of the MTUS begins with, up to `end` (LETTERS.md, Citations):
//   document = ( known name | [ "ACOEM" [ "Practice Guidelines" ] [ "Chapter" n ] ] known name | words ) [ year ]
//   [ "Guidelines" ]
// Of a name that the index does not know, by its shape: words up to a year, a section or page label or the end.
[[nodiscard]] CitedDocument documentAt(const QString& text, qsizetype from, qsizetype end, const GuidelineIndex& index);

// Whether a document that the index knows begins here, by its name or as a chapter of the ACOEM Practice Guidelines.
[[nodiscard]] bool beginsDocument(const QString& text, qsizetype from, qsizetype end, const GuidelineIndex& index);

// The words that join two documents of a clause, and where the second begins.
struct DocumentJoint
{
    qsizetype start = 0;
    qsizetype end = 0;
    bool isAnd = false;
};

// The next document of the same clause: behind a comma, a semicolon, a full stop or "and" a known name, or any name
// after "and" that a year and a section label follow.
[[nodiscard]] std::optional<DocumentJoint> nextDocument(
    const QString& text, qsizetype from, qsizetype end, const GuidelineIndex& index);

} // namespace imr::core
