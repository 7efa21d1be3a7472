// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/rescuedrows.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

// More numbers than this are not asked for one by one: no project has so many rows, a damaged number may say so.
constexpr qint64 mostAsked = 20'000'000;

} // namespace

bool hasTable(const Database& database, const QString& table)
{
    const auto found
        = database.query(u"SELECT 1 FROM pragma_table_info(?)"_s).bind(table).first([](const Query&) { return true; });
    return found && found->has_value();
}

RowNumbers rowNumbers(const Database& database, const QString& table, const QString& key, qint64 most)
{
    RowNumbers numbers;
    qint64 up = 0;
    const auto forward
        = database.query(u"SELECT %2 FROM %1 NOT INDEXED ORDER BY %2"_s.arg(table, key)).each([&](const Query& row) {
              up = row.integer(0);
              numbers.found.insert(up);
          });
    if (forward)
        return numbers;
    qint64 down = 0;
    std::ignore = database.query(u"SELECT %2 FROM %1 NOT INDEXED ORDER BY %2 DESC"_s.arg(table, key))
                      .each([&](const Query& row) {
                          down = row.integer(0);
                          numbers.found.insert(down);
                      });
    numbers.firstGap = up + 1;
    numbers.lastGap = std::min(down > 0 ? down - 1 : std::max(most, up), up + mostAsked);
    return numbers;
}

Result<std::optional<QVariantList>> cellsOf(
    const Database& database, const QString& table, const QString& columns, const QString& key, qint64 number)
{
    const qsizetype count = columns.count(u',') + 1;
    return database.query(u"SELECT %2 FROM %1 NOT INDEXED WHERE %3 = ?"_s.arg(table, columns, key))
        .bind(number)
        .first([count](const Query& row) {
            QVariantList cells;
            for (int i = 0; i < int(count); ++i)
                cells.append(row.value(i));
            return cells;
        });
}

std::set<qint64> numbersIn(const Database& database, const QString& table, const QString& column)
{
    std::set<qint64> numbers;
    if (!hasTable(database, table))
        return numbers;
    for (const auto& order : {u"ASC"_s, u"DESC"_s}) {
        const auto read = database.query(u"SELECT DISTINCT %2 FROM %1 ORDER BY %2 %3"_s.arg(table, column, order))
                              .each([&](const Query& row) {
                                  if (row.integer(0) > 0)
                                      numbers.insert(row.integer(0));
                              });
        if (read)
            break;
    }
    return numbers;
}

} // namespace imr::core
