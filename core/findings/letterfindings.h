// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

namespace imr::core {

// The findings about letters; what each rests on stands in LETTERS.md, Findings.

// What stands out in a letter as a whole: redacted-text, unknown-layout, count-mismatch, truncated-letter. Their item
// is 0. A letter of no known layout can't be told to be cut off or at odds with itself.
[[nodiscard]] QList<Finding> letterFindings(const Letter& letter, const QString& canonical);

// What its dates and ages say against each other: dates-out-of-order, injury-dates-differ, age-mismatch. The header's
// dates must follow one another from the injury over the denial, the application and the assignment to the decision; a
// date of service lies between injury and decision. Whatever is not told is not held against anything.
[[nodiscard]] QList<Finding> dateFindings(const Letter& letter, const QString& canonical);

// The holes that a redaction left: two blanks in a line where a name belongs ("was seen by  on"). The space behind a
// sentence's end is none.
[[nodiscard]] Spans redactionHoles(const QString& canonical);

} // namespace imr::core
