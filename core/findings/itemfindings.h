// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

namespace imr::core {

class DrugLexicon;
class GuidelineIndex;

// What stands out in one item (its index counts from 0): no-decision, decision-contradicts-rationale,
// unrecognised-frequency, unknown-drug, ledger-arithmetic, page-outside-section, no-evidence-cited.
[[nodiscard]] QList<Finding> itemFindings(
    const DisputedItem& item, int index, const DrugLexicon& lexicon, const GuidelineIndex& guidelines);

} // namespace imr::core
