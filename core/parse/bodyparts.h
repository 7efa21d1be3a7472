// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

#include <QString>

namespace imr::core {

// The body parts that a range of a request line names, each with its side and what joins it to the next: "right
// shoulder, right wrist and right hand" is one range, "Lumbar Spine" and "L4-5" are two. part = { side } name | level
// of the spine. Parts that are told to be the place ("of the neck") count before others; those in the name of a
// treatment or a person ("hand therapy") only where no other is named. Source: LETTERS.md, Requests.
[[nodiscard]] Spans bodyPartsIn(const QString& text, Span range);

} // namespace imr::core
