// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/findingcodes.h"

namespace imr::core {

class DrugLexicon;
class GuidelineIndex;

// What a person should look at in a letter, from the effective letter and its text; a pure function, so that findings
// follow corrections (LETTERS.md, Findings). In a stable order: those of the letter, then item by item. Codes are those
// of findingCodes().
[[nodiscard]] QList<Finding> findingsOf(
    const Letter& letter, const QString& canonical, const DrugLexicon& lexicon, const GuidelineIndex& guidelines);

} // namespace imr::core
