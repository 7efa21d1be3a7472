// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QString>

namespace imr::tests {

// What must hold of the structure of any text, however broken: every span lies inside the text and holds words; a value
// is not empty, is in the form that its field keeps, and where it is given as written reads like the words it came
// from. Gives a sentence about the first that does not; empty when all is well.
[[nodiscard]] QString problemOf(const core::Letter& letter, const QString& canonical);

} // namespace imr::tests
