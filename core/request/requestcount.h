// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <optional>

namespace imr::core {

class DrugLexicon;

// How many of what a request asks for.
struct RequestedCount
{
    double number = 0;
    QString
        unit; // in the singular and lower case; empty where none is told; visits, sessions and treatments are visits
};

// The plain number of a quantity: "60", "60 tablets", "Six visits". Nothing for a range or two
// counts ("two sessions and eight sessions").
[[nodiscard]] std::optional<RequestedCount> countOf(const QString& quantity);

// The visits of a schedule: "2 times a week for 6 weeks" and "2x6" are 12. Nothing for a range, or where days, months
// or hours are counted.
[[nodiscard]] std::optional<RequestedCount> visitsOf(const QString& schedule);

// What one request line asks for: its quantity, otherwise the visits of its schedule. Nothing for several drugs, or
// where refills are asked for too.
[[nodiscard]] std::optional<RequestedCount> countIn(const QString& request, const DrugLexicon& lexicon);

// The three parts of a modified request in numbers (LETTERS.md, Modified requests).
struct LedgerCounts
{
    double original = 0;
    double authorized = 0;
    double disputed = 0;

    [[nodiscard]] bool addUp() const; // what was not authorized is in dispute
};

// Of a modified request whose three parts are told as plain numbers of the same thing, and whose original request is
// not in dispute as a whole. A quantity that a person corrected counts for the disputed part.
[[nodiscard]] std::optional<LedgerCounts> ledgerCounts(const DisputedItem& item, const DrugLexicon& lexicon);

} // namespace imr::core
