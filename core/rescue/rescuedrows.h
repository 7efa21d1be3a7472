// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <optional>
#include <set>

namespace imr::core {

// The rows of a damaged database, those that can be read.

[[nodiscard]] bool hasTable(const Database& database, const QString& table);

// The numbers of a table's rows: from the first up to the first that can't be read, from the last down likewise. What
// lies between is found by asking for each number; see firstGap and lastGap.
struct RowNumbers
{
    std::set<qint64> found;
    qint64 firstGap = 0; // where rows may be missing, both ends included; none when firstGap > lastGap
    qint64 lastGap = -1;
};
// `key` is the table's INTEGER PRIMARY KEY. `most`: no row has a greater number, as far as anything else tells.
[[nodiscard]] RowNumbers rowNumbers(const Database& database, const QString& table, const QString& key, qint64 most);

// One row's cells; none: there is no such row. An error: it can't be read.
[[nodiscard]] Result<std::optional<QVariantList>> cellsOf(
    const Database& database, const QString& table, const QString& columns, const QString& key, qint64 number);

// The values of a column as far as they can be read from either end, through whatever index is quickest.
[[nodiscard]] std::set<qint64> numbersIn(const Database& database, const QString& table, const QString& column);

} // namespace imr::core
