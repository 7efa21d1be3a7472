// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"

namespace imr::ui {

// The value that the parser would read from words chosen as a field: "10/325mg" is the strength "10/325 mg", "#60" the
// quantity "60", "June 19, 2009" a date, "tabs" the form "tablet". Words that its grammar does not know stay as they
// are, on one line. The spans are those of the words that make the value.
[[nodiscard]] core::Value chosenValue(const core::FieldSpec& spec, QStringView canonical, core::Span words);

} // namespace imr::ui
