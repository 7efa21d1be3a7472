// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/requestdrugs.h"

namespace imr::core {

// How one drug's name stands in a request line (LETTERS.md, Requests).

// name = listed name { salt | release }; the longest listed name that begins at the token. A form that is part of it
// ("Voltaren gel"), and a strength that ends it ("Kenalog-40"), are no part of the drug's name.
[[nodiscard]] std::optional<NamedDrug> lexiconDrugAt(
    const RequestTokens& tokens, const DrugLexicon& lexicon, qsizetype at);

// The run of up to three words between `limit` and `end` that may be an unknown name, by its place alone.
[[nodiscard]] std::optional<NamedDrug> shapedDrugBefore(const RequestTokens& tokens, qsizetype end, qsizetype limit);

// Words that are a name by their place alone: a guess.
[[nodiscard]] NamedDrug namedByShape(const RequestTokens& tokens, qsizetype first, qsizetype end);

// Gives a drug known by its shape the ingredients of the listed name that it is nearly: a guess.
void recogniseMisspelled(const RequestTokens& tokens, const DrugLexicon& lexicon, NamedDrug& named);

// "ER", "extended release": the token behind it; the same index when nothing tells how a drug is released.
[[nodiscard]] qsizetype releaseEnd(const RequestTokens& tokens, qsizetype at);

// A form, or where it goes: "ophthalmic solution".
[[nodiscard]] bool isFormWord(const RequestTokens& tokens, qsizetype at);

// Whether what stands there belongs to no drug's name: "prescription", a form, a number, a frequency.
[[nodiscard]] bool isNoName(const RequestTokens& tokens, qsizetype at);

} // namespace imr::core
