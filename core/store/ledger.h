// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QStringList>

// Seals over the lines of history, so that a change made with another tool is noticed. Each line gets an entry in the
// table `ledger` in the transaction that adds the line:
//   number   1, 2, 3 ... without a gap
//   history, line, letter   which line it is about: the table's name, its id, and the letter's id where there is one
//   salt     random; gone when the letter was removed, so that nobody can guess the words from the digest
//   digest   SHA-256 of salt and the line's cells
//   seal     SHA-256 of the former entry's seal, number, history, line, letter and digest
// What is hashed is each part in turn as "LENGTH:" and its bytes in UTF-8, "-" for NULL; hashes are hexadecimal. A
// line changed, added or taken away by hand no longer fits. It takes someone who works out all later seals anew to hide
// it; their last seal then differs from that of any backup.
namespace imr::core::ledger {

// Appends the entry of a line that was just added; the caller holds the transaction.
[[nodiscard]] Result<void> seal(const Database& database, const QString& history, qint64 line);
// The same of all lines there are: for a project whose ledger is new.
[[nodiscard]] Result<void> sealAll(const Database& database);

// What doesn't fit, in sentences; nothing where the project is of a version without ledger.
[[nodiscard]] Result<QStringList> problems(const Database& database);

} // namespace imr::core::ledger
