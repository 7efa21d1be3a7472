// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"
#include "core/store/database.h"

#include <QStringList>

// The tables of a project file, for anyone with a SQLite tool:
//   letter      one row a letter: identity, review, effective header fields, counts; last the text, the word boxes and
//               the parsed letter (JSON)
//   issue, medication, citation, finding   the effective letter, corrections applied, rewritten with each correction
//   cited_page  the page ranges of the citations as numbers
//   correction  the history; rows can be added only, as to the five that follow (but for the salt of a removed letter)
//   dismissal   findings that a person dismissed, or took up again
//   own_drug    names that a person added to the lexicon, or removed again
//   reading     what held before letters were read anew
//   removal     letters that a person removed: no words, only the id they had
//   ledger      a seal over each line of history (ledger.h)
//   unsure      letters that hold fields read with low confidence, and how many
//   letter_search   full-text index (FTS5) over letter.text
//   setting     what the window remembers
// Columns of fields carry the names of the field table.
namespace imr::core::schema {

inline constexpr qint32 applicationId = 0x494D5250; // "IMRP", at offset 68 of the file
inline constexpr int version = 4;
// Of new projects; others keep theirs. A letter's text and what was read of it stand on a few pages then, which are
// read and written in half the calls of SQLite's own 4096.
inline constexpr int pageBytes = 8192;

// Makes the tables in an empty file.
[[nodiscard]] Result<void> create(const Database& database);
// Whether the file is a project this program can read; reads only.
[[nodiscard]] Result<void> check(const Database& database);
// Brings an older project up to date: numbered steps, columns for fields that are new in the field table, and an
// index that came later. A copy of a project of an older version is put beside it first,
// "<name> before version 4.imrproj".
[[nodiscard]] Result<void> update(const Database& database);
// What a project of an older version lacks, for this connection alone: it can be read without being changed.
[[nodiscard]] Result<void> lendMissingTables(const Database& database);

// "header.case_number" -> case_number, "patient.age" -> patient_age, "drug_class" -> drug_class.
[[nodiscard]] QString columnName(const FieldSpec& spec);
[[nodiscard]] const QStringList& columnsOf(Scope scope); // in table order
[[nodiscard]] QString insertInto(QLatin1StringView table, const QStringList& columns); // a statement with a ? for each

} // namespace imr::core::schema
