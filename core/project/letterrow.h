// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/store/database.h"

// What a list shows of a letter, read from the table of letters.
namespace imr::core {

inline constexpr QLatin1StringView letterRowColumns(
    "id, file, case_number, status, items, upheld, overturned, findings, corrected, reviewed_by, reviewed_at, note, "
    "error, decision_date, reviewer_specialties");
inline constexpr int letterRowColumnCount = 15;
[[nodiscard]] LetterRow letterRowFrom(const Query& row); // of those columns, first of all

[[nodiscard]] Error noSuchLetter(LetterId id);

} // namespace imr::core
