// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QString>

namespace imr::tests {

// What is read of a text with the built-in lists; an empty letter of a text that is none.
[[nodiscard]] core::Letter parsedLetter(const QString& canonical);

} // namespace imr::tests
