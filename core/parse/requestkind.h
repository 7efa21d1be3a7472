// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

#include <QString>

namespace imr::core {

// What a request is for, told by its head word. In "spine surgery evaluation for the hip" the head is the last known
// word of the phrase before the first preposition; words of measure ("twelve sessions of") are passed over. `drugs` are
// the ranges of the drugs' names.
struct RequestKind
{
    QString kind; // drug, injection, therapy, imaging, test, surgery, equipment, visit, other
    double confidence = 1.0;
    Span word; // the head word; empty when none is known
};

[[nodiscard]] RequestKind kindOf(const QString& text, Span request, const Spans& drugs);

} // namespace imr::core
