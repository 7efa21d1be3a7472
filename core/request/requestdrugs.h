// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/requesttokens.h"

#include <optional>

namespace imr::core {

class DrugLexicon;
struct Drug;

// A drug named in a request line; token indices are half-open.
struct NamedDrug
{
    Span name; // of the folded text: with its salt and release ("Orphenadrine Citrate ER")
    qsizetype first = 0;
    qsizetype end = 0; // behind the name and a bracket that only says it again ("Ultram (tramadol)")
    // How it is known: by its name; by the bracket behind a name that is not ("Zorbium (tramadol)"); by a listed name
    // that is nearly the same, which is a guess; or by its shape alone.
    enum class Known {
        Name,
        Bracket,
        NearMiss,
        Shape,
    };

    Known how = Known::Name;
    QList<const Drug*> known; // the ingredients' rows; empty for a drug known by its shape alone
    double confidence = 1.0;
    qsizetype formToken = -1; // a form before the end: "Voltaren gel", "Zorbium gel (tramadol)"
    Span release; // that stands behind the strength: "Tramadol 150mg ER"

    [[nodiscard]] QString generic() const; // lower-case ingredients joined by "/"
    [[nodiscard]] QString drugClass() const;
};

} // namespace imr::core

Q_DECLARE_TYPEINFO(imr::core::NamedDrug, Q_RELOCATABLE_TYPE);

namespace imr::core {

// The drugs of a request line in their order (LETTERS.md, Requests): names of the lexicon, the longest at each place;
// and words before a strength that have the shape of a name.
//   drug = name { ("/" | "-") name } [ "(" drug ")" ]    name = words of the lexicon [ release ] | shape strength
//  Names joined by a slash or hyphen before one strength of several numbers, or
// known together as one product, are one drug.
[[nodiscard]] QList<NamedDrug> drugsIn(const RequestTokens& tokens, const DrugLexicon& lexicon);

// The unknown words at the head of a line that names no drug, before a form with an amount or a number of pieces:
// "Zorbium gel 120gm", "Zorbium #60". A guess, for lines whose kind is not told by a known word.
[[nodiscard]] std::optional<NamedDrug> unknownDrugIn(const RequestTokens& tokens, const DrugLexicon& lexicon);

} // namespace imr::core
