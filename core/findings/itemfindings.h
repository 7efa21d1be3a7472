// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/findingcodes.h"
#include "core/reading/knowledge.h"

namespace imr::core {

// One item of a letter with all that its findings are made from.
struct ItemInLetter
{
    const Letter& letter;
    int index = 0; // counts from 0
    const QString& canonical;
    Knowledge knowledge;
    int sameRationaleAs = -1; // see sameRationales()

    [[nodiscard]] const DisputedItem& item() const { return letter.items.at(index); }
    [[nodiscard]] int number() const { return index + 1; } // as people count
    [[nodiscard]] QString numberText() const { return QString::number(number()); }
    // A finding of this item, as grave as its code is. `field` is the field's path within the item: "quantity".
    [[nodiscard]] Finding finding(
        const char* code, const FindingMessage& message, const Spans& spans, const QString& field = {}) const;
};

// For each item the first item before it that has the same rationale, word for word, though none of the words that set
// the requests apart occurs in it; else -1. Short ones, and those that only say that a service goes with a denied
// procedure, are no reuse. Linear in the letter's length.
[[nodiscard]] QList<int> sameRationales(const Letter& letter, const QString& canonical);

// What stands out in one item, by subject (LETTERS.md, Findings).
[[nodiscard]] QList<Finding> decisionFindings(const ItemInLetter& in); // no-decision, decision-contradicts-rationale
// heading-not-in-rationale, strength-differs, rationale-reused
[[nodiscard]] QList<Finding> rationaleFindings(const ItemInLetter& in);
// heading-torn, drug-not-read, unknown-drug, unrecognised-frequency
[[nodiscard]] QList<Finding> requestFindings(const ItemInLetter& in);
[[nodiscard]] QList<Finding> serviceDateFindings(const ItemInLetter& in); // dates-out-of-order
[[nodiscard]] QList<Finding> quantityFindings(const ItemInLetter& in); // ledger-arithmetic, supply-mismatch,
                                                                       // quantity-differs
[[nodiscard]] QList<Finding> evidenceFindings(const ItemInLetter& in); // no-evidence-cited, evidence-not-read
// those of evidenceFindings(), page-outside-section, citation-other-class, edition-not-in-force
[[nodiscard]] QList<Finding> citationFindings(const ItemInLetter& in);

} // namespace imr::core
