// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/reading/knowledge.h"

namespace imr::core {

// Reads an item's request line, the heading without its decision, into the item's fields: request, kind, ledger of a
// modified request, medications, quantity, refills, duration, schedule, body part and date of service (LETTERS.md,
// Modified requests, Requests).
//   heading = [ opening ] request | ledger     requestledger.h
//   request = { drug | phrase | word }         tokens of requesttokens.h, drugs of requestdrugs.h,
//                                              phrases of requestphrases.h in the order of requestwalk.h
// The phrases get their roles in requestmedications.h and requestquantity.h, the kind in requestkind.h.
void readRequest(const QString& canonical, Span request, const Knowledge& knowledge, DisputedItem& item);

} // namespace imr::core
