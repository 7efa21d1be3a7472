// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

#include <QString>

#include <optional>

namespace imr::core {

// A modified request's three parts, as ranges of the folded request line (LETTERS.md, Modified requests).
struct RequestLedger
{
    Span original; // "X #60" of "X #60 was the original request."
    Span authorized; // "X #25" of "X #25 was authorized by the Claims Administrator."
    Span disputed; // "X #35" of "The remaining IMR eligible portion of the original request, X #35 is"
};

// ledger = original "was the original request" authorized "was authorized by the Claims Administrator" "The remaining
// IMR eligible portion of the original request" disputed [ "is" ]; or "The Claims Administrator authorized" authorized
// ", leaving the original request IMR eligible. The original request" original; or "The original request was for"
// first. What is in dispute is the last part. Or original "(" [ who ] ("modified" | "certified" | ...) [ who ] [ "to" ]
// authorized ")" at the end, which does not tell what is in dispute. Nothing for any other request.
[[nodiscard]] std::optional<RequestLedger> ledgerOf(const QString& request);

// Whether a request speaks of what was granted of it, in whatever words: "modified to #60", "(6 visits certified)".
[[nodiscard]] bool tellsModification(const QString& request);

} // namespace imr::core
