// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/requestkind.h"
#include "core/request/requestmedications.h"

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

// Reads one request, or one part of a modified request, of a folded heading (LETTERS.md, Requests): tokens; the drugs
// among them; the kind, told by the head word; then one walk in which every token belongs to one phrase at most; last,
// who each phrase belongs to. A marked count ("#60") is the quantity before a count with a unit, that before an amount
// ("240g") and that before a bare number.
[[nodiscard]] RequestParts readRequestLine(const QString& text, Span range, const DrugLexicon& lexicon);

} // namespace imr::core
