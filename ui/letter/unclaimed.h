// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

namespace imr::ui {

// Where the letter says something that no field and no block of an item took: whole lines, put together to passages in
// the order of the text. Headings in capitals and empty lines are left out.
[[nodiscard]] core::Spans unclaimedText(const core::Letter& letter, QStringView canonical);

} // namespace imr::ui
