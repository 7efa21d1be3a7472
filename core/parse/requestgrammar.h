// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parse/requestkind.h"
#include "core/parse/requestmedications.h"

namespace imr::core {

// What a request line says, in ranges of the folded text it was cut from. A value may stand in two places.
struct RequestParts
{
    RequestKind kind;
    QList<MedicationParts> medications; // of drugs and injections; one for each ingredient of a compound
    std::optional<Phrase> quantity;
    std::optional<Phrase> refills;
    std::optional<Phrase> duration;
    std::optional<Phrase> schedule;
    std::optional<Phrase> dateOfService;
    Spans bodyParts;
};

// Reads one request, or one part of a modified request, of a folded heading.
[[nodiscard]] RequestParts readRequestLine(const QString& text, Span range, const DrugLexicon& lexicon);

} // namespace imr::core
