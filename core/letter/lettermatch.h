// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/dismissal.h"
#include "core/letter/fieldtable.h"

namespace imr::core {

// Which parts of two readings of one text are the same: items by their headings, medications by drug and words,
// citations by source and words. Each part is matched once or not at all.
struct LetterMatch
{
    struct Item
    {
        int newer = -1; // its index in the newer reading; -1: it is gone
        QList<int> medications; // by index in the former reading; -1: gone
        QList<int> claims;
        QList<int> reviewer;

        [[nodiscard]] const QList<int>& entries(FieldPath::Group group) const;
    };
    QList<Item> items; // by index in the former reading

    // Where a field of the former reading stands in the newer one; nothing when its part is gone.
    [[nodiscard]] std::optional<FieldPath> inNewer(const FieldPath& former) const;
};
[[nodiscard]] LetterMatch matchLetters(const Letter& former, const Letter& newer);

// The dismissals where their findings stand in the newer reading. Those of a part that is gone stay as they are: they
// hold again should it come back.
[[nodiscard]] Dismissals movedDismissals(const Dismissals& dismissals, const LetterMatch& match);

// The parsed letter with the medications and citations that a person added, so that every correction has its place.
[[nodiscard]] Letter withAddedEntries(const Letter& parsed, const Letter& effective);

} // namespace imr::core
