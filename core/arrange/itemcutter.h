// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/reading/knowledge.h"

#include <optional>

namespace imr::core {

// Reads items anew from the words that a person gives them (arrangement.h says what a cut means).
class ItemCutter final
{
public:
    // Both must outlive it.
    ItemCutter(const QString& canonical, const Knowledge& knowledge);

    // The item in parts; a single one when there are no words on one side of the position.
    [[nodiscard]] QList<DisputedItem> split(const DisputedItem& item, qsizetype at) const;
    [[nodiscard]] DisputedItem joined(const DisputedItem& item, const DisputedItem& next) const;
    // Nothing when the words are blank.
    [[nodiscard]] std::optional<DisputedItem> headed(Span heading) const;

private:
    [[nodiscard]] QList<DisputedItem> splitRequest(const DisputedItem& item, Span request, qsizetype at) const;
    [[nodiscard]] QList<DisputedItem> splitBlocks(const DisputedItem& item, qsizetype at) const;
    [[nodiscard]] Span requestOf(const DisputedItem& item) const;
    [[nodiscard]] DisputedItem withRequest(const DisputedItem& item, Span heading, Span request) const;

    const QString& m_canonical;
    const Knowledge& m_knowledge;
};

[[nodiscard]] bool isHeadingAlone(const DisputedItem& item);
// The blocks that items have, by their spans.
[[nodiscard]] BlockCounts countsOf(const QList<DisputedItem>& items);

} // namespace imr::core
