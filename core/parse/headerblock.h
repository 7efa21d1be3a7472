// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

namespace imr::core {

// Reads case number, dates and priority from the block before the first heading: a table whose columns are parted by
// tabs, lines of `label: value`, or the same table column by column: labels, then as many values (LETTERS.md, Header
// block). Every field is optional; letters of 2014-2015 have none.
//   block = { label [ ":" ] value } | label { label } value { value }, as many values as labels, each of its label's
//   kind
void readHeaderBlock(const QString& canonical, Span header, Letter& letter);

} // namespace imr::core
