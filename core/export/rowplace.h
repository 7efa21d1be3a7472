// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/rowid.h"
#include "core/letter/span.h"
#include "core/project/project.h"

namespace imr::core {

// Where in a project the words of an exported row stand.
struct RowPlace
{
    LetterId letter {};
    QString path {}; // of the field that tells the most of it; empty for a letter as a whole
    Spans spans {}; // its words; of a mention, which is no field, those alone
};

// Finds the row that an id tells of, as the letter is now. An error says which part of it is there no longer.
[[nodiscard]] Result<RowPlace> placeOf(const Project& project, const RowId& id);
// The same of what a person typed or pasted: what is no id is an error that shows one.
[[nodiscard]] Result<RowPlace> placeOf(const Project& project, const QString& typed);

} // namespace imr::core
