// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/requestdrugs.h"

namespace imr::core {

// A bracket right behind a drug's name, or behind the form that follows the name, as a range of tokens (LETTERS.md,
// Requests: "Brackets give ...").
//   bracket = "(" name | name strength { ( "," | "/" | "and" ) name strength } ")"
struct NameBracket
{
    enum class Says {
        Same, // the name again, or the ingredients of a brand: "Ultram (tramadol)", "Voltaren gel (diclofenac 1%)"
        Compound, // what is mixed under a code name, each with its percentage: one drug each
        Other, // of another drug: "Flexeril (Soma 350mg) 7.5mg"
    };

    qsizetype open = 0;
    qsizetype close = 0;
    qsizetype formToken = -1; // between the name and the bracket
    Says says = Says::Other;
};

// Nothing where no closed bracket that names a drug stands there.
[[nodiscard]] std::optional<NameBracket> bracketBehind(
    const RequestTokens& tokens, const DrugLexicon& lexicon, const NamedDrug& named);

// The token that closes the bracket which a token opens; -1 when none does.
[[nodiscard]] qsizetype closeOf(const RequestTokens& tokens, qsizetype open);

// The bracket that opens between two drugs and holds the second, by its first token; -1 when there is none.
[[nodiscard]] qsizetype openBetween(const RequestTokens& tokens, const NamedDrug& left, const NamedDrug& right);

} // namespace imr::core
