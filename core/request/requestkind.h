// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/requestdrugs.h"

namespace imr::core {

// What a request is for, told by its head word. In "spine surgery evaluation for the hip" the head is the last known
// word of the phrase before the first preposition; words of measure ("twelve sessions of") are passed over.
struct RequestKind
{
    QString kind; // drug, injection, therapy, imaging, test, surgery, equipment, visit, other
    double confidence = 1.0;
    Span word; // the head word; empty when none is known
    QString rule; // what told it
};

// Grammar: request = [prefix ":"] phrase { cut phrase }; cut = a preposition, "," ";" "(" ")", " - ", or a number. The
// phrases behind a colon count before those in front of it ("Associated surgical service: sling"). Words:
// resources/lexicon/requestwords.tsv. `drugs` are those of the line. Source: LETTERS.md, Requests.
[[nodiscard]] RequestKind kindOf(const RequestTokens& tokens, const QList<NamedDrug>& drugs);

} // namespace imr::core
