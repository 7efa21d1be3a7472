// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/letter/letter.h"

namespace imr::core {

class DrugLexicon;
class GuidelineIndex;

// Reads the structure out of a canonical text, whatever layout it has: letter = the first layout of letterlayout.h that
// fits; each names its parts, and LETTERS.md tells where the rules come from. Holds references to
// the lexicon and the index, which must outlive it; const and safe to share between threads.
class LetterParser final
{
public:
    LetterParser(const DrugLexicon& lexicon, const GuidelineIndex& guidelines);

    // Every span of the result lies inside the text. A letter cut off anywhere gives what is there, with findings. A
    // text about such a review in no layout known gives a letter without layout and fields, and a finding that says so;
    // any other text is Error::Code::NotALetter. Findings are filled in (core/findings).
    [[nodiscard]] Result<Letter> parse(const QString& canonical) const;

    // Rises with every change of rules; stored with each letter.
    [[nodiscard]] static QString version();

private:
    const DrugLexicon& m_lexicon;
    const GuidelineIndex& m_guidelines;
};

} // namespace imr::core
