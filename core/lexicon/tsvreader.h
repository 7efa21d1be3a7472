// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QStringList>

class QIODevice;

namespace imr::core {

// The rows of a tab-separated UTF-8 file: lines that are empty or start with '#' are passed over, the first other line
// names the columns and is left out. Every row has exactly the columns of the header; a line that has not makes the
// whole file an error that names the line, counted from 1.
struct TsvRow
{
    int line = 0;
    QStringList cells;
};

[[nodiscard]] Result<QList<TsvRow>> readTsv(QIODevice& device, const QStringList& columns);
// Writes rows that readTsv() reads back; tabs, line ends and runs of blanks in a cell become one blank.
[[nodiscard]] Result<void> writeTsv(QIODevice& device, const QStringList& columns, const QList<QStringList>& rows);

// The error for a cell that can't be read, naming its line.
[[nodiscard]] Error tsvCellError(int line, const QString& column, const QString& cell);

} // namespace imr::core
