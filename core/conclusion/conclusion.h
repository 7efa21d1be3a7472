// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/field.h"

namespace imr::core {

// What a rationale says of its request: necessary, not necessary, partly or unclear; from its last sentence that
// decides something, the opioid weaning notice left out (LETTERS.md, Conclusions). The span is that sentence's deciding
// words.
[[nodiscard]] Field conclusionOf(const QString& canonical, Span rationale);

} // namespace imr::core
