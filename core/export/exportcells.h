// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportrows.h"

namespace imr::core {

// What a column writes into its cell; several values are joined with "; ".
using ExportCell = std::function<QString(const ExportedPart&)>;

[[nodiscard]] ExportCell letterField(Field Letter::* member);
[[nodiscard]] ExportCell itemField(Field DisputedItem::* member);
// A place for each medication of the item, empty where it has no value, so that the columns stay in step; nothing when
// no medication has a value.
[[nodiscard]] ExportCell ofMedications(Field Medication::* member);
// The item's value; where its medications have each their own, those, as ofMedications() gives them, unless a person
// gave the item's alone.
[[nodiscard]] ExportCell ofItemOrMedications(Field DisputedItem::* ofItem, Field Medication::* own);
[[nodiscard]] ExportCell ofCitations(QList<Citation> DisputedItem::* side, Field Citation::* member);

// The codes of the item and those of the letter as a whole.
[[nodiscard]] QString findingsCell(const ExportedPart& part);
// The paths of the corrected fields that this row shows: of the letter, of the item, and of the part alone.
[[nodiscard]] QString correctedCell(const ExportedPart& part);
// How sure the parser is of the least sure of the row's values, "0.60" to "1.00"; what a person entered counts as sure.
// Of a row of issues those of the letter, of the item and of all its parts count; of another those of its own part and
// of the item. Empty where the row has no value.
[[nodiscard]] QString confidenceCell(const ExportedPart& part);
// The paths of the row's values of which the parser is less sure than Field::lowConfidence.
[[nodiscard]] QString doubtfulCell(const ExportedPart& part);
// The header's date, or the summary's: letters without a header block tell it there alone.
[[nodiscard]] QString injuryCell(const ExportedPart& part);
[[nodiscard]] QString timeCell(const QDateTime& time);
// Where the row's words stand (rowid.h).
[[nodiscard]] QString idCell(const ExportedPart& part);
// The words of a part of the letter on one line.
[[nodiscard]] QString wordsOf(const ExportedPart& part, Span words);

} // namespace imr::core
