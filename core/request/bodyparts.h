// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/requesttokens.h"

namespace imr::core {

// The body parts that a request line names, each with its side and what joins it to the next, as ranges of the text:
// "right shoulder, right wrist and right hand" is one range, "Lumbar Spine" and "L4-5" are two.
// parts = part { ("," [ "and" ] | "and" | "&" | "/") part }; part = { side } name { [ "/" ] [ side ] name } | level
// { ("-" | "/") level } | "L-spine". Parts that are told to be the place ("of the neck") count before others; those in
// the name of a treatment or a person ("hand therapy") only where no other is named. Source: LETTERS.md, Requests.
[[nodiscard]] Spans bodyPartsIn(const RequestTokens& tokens);

} // namespace imr::core
