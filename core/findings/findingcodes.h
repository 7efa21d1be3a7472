// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/findingsentence.h"

#include <QSpan>

namespace imr::core {

// A kind of finding. The table of them is the one place that says which there are and how grave they are.
struct FindingCode
{
    const char* code; // "unknown-drug"; in JSON, CSV and the project file
    Finding::Severity severity;
    const char* title; // untranslated; see findingTitle()
};

[[nodiscard]] QSpan<const FindingCode> findingCodes();

// The sentence a code stands for, translated; for legends and filters. A code that is not in the table is its own
// title.
[[nodiscard]] QString findingTitle(const QString& code);

// A finding as grave as its code is. `item` counts from 1; 0 is the letter itself.
[[nodiscard]] Finding findingOf(
    const char* code, int item, const FindingMessage& message, const Spans& spans, const QString& fieldPath);

} // namespace imr::core
