// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

#include <QString>

namespace imr::core {

// The body parts that a range of a request line names, each with its side and what joins it to the next: "right
// shoulder, right wrist and right hand" is one range, "Lumbar Spine" and "L4-5" are two.
[[nodiscard]] Spans bodyPartsIn(const QString& text, Span range);

} // namespace imr::core
