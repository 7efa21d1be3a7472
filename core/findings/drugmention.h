// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/reading/knowledge.h"

#include <optional>

namespace imr::core {

// What the findings heading-not-in-rationale and strength-differs rest on (LETTERS.md, Findings).

// Whether a text speaks of a drug: by a word of its name as written, by an ingredient, by a word for its class or its
// form ("the topical compound"), or by another name of the same ingredients.
[[nodiscard]] bool speaksOf(QStringView text, const Medication& medication, const DrugLexicon& drugs);

// A strength that a text gives for a drug right behind its name: "Percocet 10/325 mg".
struct StrengthInText
{
    QString text; // "10/325 mg"
    Span span; // from the name on
};

// Where a text gives the drug other strengths than the one of the heading and never that one. Doses a day, limits and
// totals ("up to 400 mg a day") are no strengths, and what is told in another unit is not compared.
[[nodiscard]] std::optional<StrengthInText> otherStrength(QStringView text, const Medication& medication);

} // namespace imr::core
