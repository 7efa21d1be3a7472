// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr::tests {

// A value as it is compared with the one wanted: case, blanks, commas, the length of a hyphen and what ends a sentence
// make no difference, and "&" is "and".
[[nodiscard]] QString foldedValue(const QString& value);

} // namespace imr::tests
