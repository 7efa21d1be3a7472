// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/requestwalk.h"

namespace imr::core {

// A drug of a request with what is told of it, in ranges of the folded text.
struct MedicationParts
{
    NamedDrug drug;
    std::optional<Phrase> strength;
    std::optional<Phrase> form;
    std::optional<Phrase> frequency;
    std::optional<Phrase> dose;
    std::optional<Phrase> quantity; // and refills: where the drugs of a request have each their own
    std::optional<Phrase> refills;
};

} // namespace imr::core

Q_DECLARE_TYPEINFO(imr::core::MedicationParts, Q_RELOCATABLE_TYPE);

namespace imr::core {

// Gives every drug its strength, form, frequency and dose out of the phrases found around it (LETTERS.md, Requests).
//   medications = medication { [ "," | "and" | "/" ] medication }
//   medication  = { strength | dose | form } drug { strength | form | frequency | dose | quantity | refills }
// What is told behind one drug of several belongs to it, and to those listed before it with nothing of their own; a
// mixture shares it. `dispensed`: the request is for drugs, not for an injection of them.
[[nodiscard]] QList<MedicationParts> medicationsOf(
    const RequestTokens& tokens, const QList<NamedDrug>& drugs, const FoundPhrases& found, bool dispensed);

} // namespace imr::core
