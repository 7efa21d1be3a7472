// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr::bench {

// The least that a script would do with a letter, to set the parser's figures beside: heading, decision and first page
// list of each item by one regular expression. Gives the number of items found.
[[nodiscard]] qsizetype plainReading(const QString& text);

} // namespace imr::bench
