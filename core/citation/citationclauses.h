// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

#include <QList>
#include <QString>

namespace imr::core {

class GuidelineIndex;

// One clause of a block of guidelines, without the words that open it.
struct CitationClause
{
    enum class Kind {
        Mtus,
        Other,
    };
    Kind kind = Kind::Other;
    Span lead; // the word that names the source: "MTUS"; empty where none does
    Span text;
};

// The clauses of a folded block (LETTERS.md, Citations):
//   clause = [ "Decision based on" ] ( "MTUS" words | "Non-MTUS" [ "Citation" ] words ) | "based on" words
// A clause goes up to the next, without the "and" that joins the two. Where an MTUS clause goes on with "and" and the
// name of a source outside the MTUS ("Page(s): 98, and ODG"), that source is a clause of its own.
[[nodiscard]] QList<CitationClause> citationClausesIn(const QString& text, const GuidelineIndex& index);

// The sources of one clause outside the MTUS. They are parted by "and Other Medical Treatment Guidelines"; by a
// semicolon, a comma or "and" where another of the known sources is named right behind it and one before it ("ODG, Pain
// Chapter, and ACOEM"); and behind the date on which a page was read ("accessed 02/18/2017, ").
[[nodiscard]] QList<Span> otherSourcesIn(const QString& text, Span clause, const GuidelineIndex& index);

} // namespace imr::core
