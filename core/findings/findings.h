// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

namespace imr::core {

class DrugLexicon;
class GuidelineIndex;

// What a person should look at in a letter, from the effective letter and its text; a pure function, so that findings
// follow corrections. Codes are those that findingTitle() knows.
[[nodiscard]] QList<Finding> findingsOf(
    const Letter& letter, const QString& canonical, const DrugLexicon& lexicon, const GuidelineIndex& guidelines);

// The sentence a code stands for, translated; for legends and filters.
[[nodiscard]] QString findingTitle(const QString& code);

} // namespace imr::core
