// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/findings.h"
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "tests/core/parse/inventedletter.h"
#include "tests/support/parsedletter.h"

namespace imr::tests {

// Letters of invented items, and what is found in them.

inline const QString deniedRationale = QStringLiteral("As such, the request is not medically necessary.");
inline const QString citedChapter = QStringLiteral("Decision based on MTUS Knee Complaints 2004.");

inline QString textOfItems(const QString& items)
{
    return inventedHeader() + inventedFront() + items;
}

inline core::Letter parsedItems(const QString& items)
{
    return parsedLetter(textOfItems(items));
}

// "code@item" of each.
inline QStringList codesOf(const QList<core::Finding>& findings)
{
    QStringList list;
    for (const core::Finding& finding : findings)
        list.append(finding.code + u'@' + QString::number(finding.item));
    return list;
}

// An item without fault: its rationale repeats the request.
inline QString soundItem(const QString& heading, const QString& rationale = {})
{
    const QString spoken = rationale.isEmpty()
        ? QStringLiteral("About %1. ").arg(heading.section(u':', 0, 0)) + deniedRationale
        : rationale;
    return inventedItem(heading, citedChapter, citedChapter, spoken);
}

} // namespace imr::tests
