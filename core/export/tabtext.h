// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace imr::core {

// Rows for the clipboard, as spreadsheets take them: cells between tabs, a line feed after each row. Cells are made
// inert as in a CSV (csvwriter.h); one with a tab, a line end or a double quote is quoted as there.
[[nodiscard]] QString tabRow(const QStringList& cells);
[[nodiscard]] QString tabText(const QList<QStringList>& rows);

} // namespace imr::core
