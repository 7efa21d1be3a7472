// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

#include <QString>

#include <optional>

namespace imr::core {

struct DateInText
{
    Span span;
    QString iso; // yyyy-MM-dd
};

// The next date at or after `from`, in any of the forms letters use: 08/29/2005, 8/29/05, 05-15-2003, 10.13.16,
// December 14, 2010, Dec. 14th 2010, 14 December 2010, 2010-12-14. Month before day. A year of two digits is of this
// century up to 39. What is no day of the calendar is passed over (LETTERS.md, Defects).
[[nodiscard]] std::optional<DateInText> nextDate(QStringView text, qsizetype from = 0);

// The date that begins at a position.
[[nodiscard]] std::optional<DateInText> dateAt(QStringView text, qsizetype position);

} // namespace imr::core
