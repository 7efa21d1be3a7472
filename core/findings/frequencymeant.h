// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr::core {

// Whether the whole text tells how often something is taken, as requests are read.
[[nodiscard]] bool isFrequency(const QString& text);

// The frequency that a misspelt one may mean: one word of it is one slip of the pen away from an abbreviation of
// prescriptions ("bib prn" gives "bid prn"). Empty when none or several are so near.
[[nodiscard]] QString frequencyMeant(const QString& written);

} // namespace imr::core
