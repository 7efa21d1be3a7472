// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/decisiontally.h"

#include <algorithm>

namespace imr::core {

void countDecision(DecisionCount& count, const QString& decision, int items)
{
    if (decision == QLatin1StringView("Upheld"))
        count.upheld += items;
    else if (decision == QLatin1StringView("Overturned"))
        count.overturned += items;
    else
        count.undecided += items;
}

void DecisionTally::add(Item item, const QString& decision, const QStringList& names)
{
    if (item != m_item) {
        m_item = item;
        m_ofItem.clear();
    }
    for (const QString& name : names) {
        const QString key = m_compared(name);
        if (key.isEmpty() || m_ofItem.contains(key))
            continue;
        m_ofItem.insert(key);
        Entry& entry = m_entries[key];
        countDecision(entry.count, decision, 1);
        ++entry.spellings[name];
    }
}

QList<DecisionCount> DecisionTally::counts() const
{
    QList<DecisionCount> counts;
    for (const Entry& entry : m_entries) {
        DecisionCount count = entry.count;
        int most = 0;
        for (auto it = entry.spellings.cbegin(); it != entry.spellings.cend(); ++it) {
            if (*it > most || (*it == most && it.key() < count.name)) {
                most = *it;
                count.name = it.key();
            }
        }
        counts.append(count);
    }
    std::ranges::sort(counts, [](const DecisionCount& a, const DecisionCount& b) {
        return a.items() != b.items() ? a.items() > b.items() : a.name < b.name;
    });
    return counts;
}

} // namespace imr::core
