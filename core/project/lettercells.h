// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QVariantList>

#include <optional>
#include <utility>

namespace imr::core {

// What the columns of a row hold, in the order of schema::columnsOf(): numbers for whole-number fields, NULL when
// empty, several values joined.
[[nodiscard]] QVariantList fieldCells(const Letter& letter);
[[nodiscard]] QVariantList fieldCells(const DisputedItem& item);
[[nodiscard]] QVariantList fieldCells(const Medication& medication);
[[nodiscard]] QVariantList fieldCells(const Citation& citation);

// The numbers that a list shows of a letter.
struct LetterSummary
{
    int items = 0;
    int upheld = 0;
    int overturned = 0;
    int findings = 0; // of severity warning or worse, not dismissed
};
[[nodiscard]] LetterSummary summaryOf(const Letter& letter);

// "74-82" -> {74, 82}, "24" -> {24, 24}, "303-5" -> {303, 305}; nothing when it is no page.
[[nodiscard]] std::optional<std::pair<int, int>> pageRange(QStringView text);

[[nodiscard]] QLatin1StringView severityName(Finding::Severity severity);

inline constexpr QLatin1StringView claimsSide("claims administrator");
inline constexpr QLatin1StringView reviewerSide("reviewer");

} // namespace imr::core
