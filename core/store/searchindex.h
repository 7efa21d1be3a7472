// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

// How the full-text index of a project is written (https://sqlite.org/fts5.html, its configuration options). This is
// kept in the project: where a program ends before it says that few letters follow, the index goes on as for many until
// the next import ends, and a search looks through a few pieces more.
namespace imr::core::searchindex {

// Letters by the thousand, within a transaction: it gathers more words before it writes, and merges what it wrote only
// where sixteen pieces stand beside each other. Merging all the while takes a tenth of an import.
[[nodiscard]] Result<void> expectMany(const Database& database);
// As SQLite sets it up. Writes nothing where it is so.
[[nodiscard]] Result<void> expectFew(const Database& database);

} // namespace imr::core::searchindex
