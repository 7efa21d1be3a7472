// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parse/requestwalk.h"

namespace imr::core {

// A drug of a request with what is told of it, in ranges of the folded text.
struct MedicationParts
{
    NamedDrug drug;
    std::optional<Phrase> strength;
    std::optional<Phrase> form;
    std::optional<Phrase> frequency;
    std::optional<Phrase> dose;
};

// Gives every drug its strength, form, frequency and dose out of the phrases found around it.
[[nodiscard]] QList<MedicationParts> medicationsOf(
    const RequestTokens& tokens, const QList<NamedDrug>& drugs, const FoundPhrases& found);

} // namespace imr::core
