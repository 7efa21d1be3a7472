// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/disputedrequest.h"

#include "core/parse/foldedtext.h"
#include "core/parse/requestledger.h"

namespace imr::core {

void readRequest(const QString& canonical, Span request, const Knowledge&, DisputedItem& item)
{
    const FoldedText line(canonical, request);
    const QString& text = line.text();
    item.request = line.field({0, text.size()}, QStringLiteral("heading"));
    if (const auto ledger = ledgerOf(text)) {
        const QString rule = QStringLiteral("modified request");
        item.original = line.field(ledger->original, rule);
        item.authorized = line.field(ledger->authorized, rule);
        item.disputed = line.field(ledger->disputed, rule);
    }
}

} // namespace imr::core
