// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

using namespace Qt::StringLiterals;

namespace imr::core::searchindex {

namespace {

Result<void> set(const Database& database, QLatin1StringView name, int value)
{
    return database.execute(
        u"INSERT INTO letter_search (letter_search, rank) VALUES ('%1', %2)"_s.arg(name).arg(value));
}

constexpr int mebibyte = 1024 * 1024;
constexpr int mergedAtOnce = 4; // pieces, as SQLite sets it up

} // namespace

Result<void> expectMany(const Database& database)
{
    return set(database, "hashsize"_L1, 32 * mebibyte).and_then([&] { return set(database, "automerge"_L1, 0); });
}

Result<void> expectFew(const Database& database)
{
    const auto merges
        = database.query(u"SELECT v FROM letter_search_config WHERE k = 'automerge'"_s).first([](const Query& row) {
              return row.integer(0);
          });
    if (!merges)
        return std::unexpected(merges.error());
    if (merges->value_or(mergedAtOnce) != 0)
        return {};
    return set(database, "hashsize"_L1, mebibyte).and_then([&] { return set(database, "automerge"_L1, mergedAtOnce); });
}

} // namespace imr::core::searchindex
