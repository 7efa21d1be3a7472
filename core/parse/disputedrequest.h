// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/parse/knowledge.h"

namespace imr::core {

// Reads an item's request line, the heading without its decision, into the item's fields: request, kind, ledger of a
// modified request, medications, quantity, refills, duration, schedule, body part and date of service.
void readRequest(const QString& canonical, Span request, const Knowledge& knowledge, DisputedItem& item);

} // namespace imr::core
