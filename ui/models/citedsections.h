// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"

namespace imr::ui {

// What the guideline index knows of the pages in a field of cited pages, one line for each page or range: "74-82:
// Opioids, criteria for use". Empty for other fields and where no section is known. Hints, as the index's pages are.
[[nodiscard]] QStringList citedSections(const core::Letter& letter, const core::FieldPath& pages);

} // namespace imr::ui
