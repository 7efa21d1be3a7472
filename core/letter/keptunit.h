// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"

namespace imr::core {

// What a person means who types over a value that is a number and its unit ("60 tablets", "10/325 mg"): another number
// alone is of the same unit; the same number alone takes the unit away, and anything else is as typed. Quantities,
// strengths, doses and durations have units; what is typed over other fields is as typed.
[[nodiscard]] QString withKeptUnit(const FieldSpec& spec, const QString& held, const QString& typed);

} // namespace imr::core
