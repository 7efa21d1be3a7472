// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/batchstatistics.h"
#include "core/store/comparednames.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace imr::core {

// Adds items with the decision ("Upheld", "Overturned", anything else: undecided).
void countDecision(DecisionCount& count, const QString& decision, int items);

// Counts each item once for each name, however often and in whatever spelling the item holds it; empty names count for
// nothing. The entries of an item are added one after the other.
class DecisionTally final
{
public:
    using Item = std::pair<qint64, int>; // letter, number
    using Comparing = QString (*)(const QString&); // the same for names that are one

    explicit DecisionTally(Comparing compared = caselessName)
        : m_compared(compared)
    {
    }

    void add(Item item, const QString& decision, const QStringList& names);
    [[nodiscard]] QList<DecisionCount> counts() const; // most items first, then by name

private:
    struct Entry
    {
        DecisionCount count;
        QHash<QString, int> spellings;
    };
    Comparing m_compared;
    QHash<QString, Entry> m_entries; // by the name as it is compared
    Item m_item {};
    QSet<QString> m_ofItem;
};

} // namespace imr::core
