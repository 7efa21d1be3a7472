// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

namespace imr::core {

// Where the parts of a final determination stand (LETTERS.md, Parts). A part that is missing is an empty span; each
// ends where the next that is there begins.
struct LetterOutline
{
    bool hasFrame = false; // any of the headings
    bool isNumbered = false; // headings of the letters with numbered decisions
    bool hasLabels = false; // a guideline's label; looked for where the headings leave the layout open

    Span header; // before the first heading
    Span reviewer; // the boilerplate paragraph and the credentials
    Span summary; // without its heading and its introducing sentence
    Span items; // without their heading and introducing sentence
};

[[nodiscard]] LetterOutline outlineOf(const QString& canonical);

} // namespace imr::core
