// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

namespace imr::core {

// Where the parts of a final determination stand (LETTERS.md, Parts). A part that is missing is an empty span; each
// ends where the next that is there begins.
struct LetterOutline
{
    bool hasHowMade = false; // the heading of the boilerplate paragraph
    bool hasSummary = false;
    bool hasIssues = false;
    bool hasItems = false; // at least one block label of an item

    Span header; // before the first heading
    Span reviewer; // the boilerplate paragraph and the credentials
    Span summary; // without its heading and its introducing sentence
    Span items; // without their heading and introducing sentence
};

[[nodiscard]] LetterOutline outlineOf(const QString& canonical);

} // namespace imr::core
