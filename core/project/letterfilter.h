// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QString>
#include <QVariantList>

#include <functional>

namespace imr::core {

class Database;

// A SELECT of letter ids with the values for its question marks, in their order.
struct LetterSelect
{
    QString sql;
    QVariantList values;
};
// `among`: of these letters only. The ids come in the order of the filter; those in the order of their import in none,
// and are to be sorted: SQLite would take longer for that than for the rest.
[[nodiscard]] LetterSelect letterSelect(
    const LetterFilter& filter, const std::optional<QList<LetterId>>& among = std::nullopt);

// The words of the texts that begin with some letters and digits; none: not known, or too many.
using Beginnings = std::function<QStringList(const QString& beginning)>;

// Those that hold the words a person searches for, in the text, and in the name of the file or the case number. Empty:
// none can. Asked one by one: an index that is looked into for each letter takes longer than all that it holds.
[[nodiscard]] LetterSelect textSelect(const QString& words, const Beginnings& beginnings = {});
[[nodiscard]] LetterSelect nameSelect(const QString& words);

// In the order of the SELECT.
[[nodiscard]] Result<QList<LetterId>> selectedLetters(const Database& database, const LetterSelect& select);

// Of a word that a person searches for. What one or two letters begin is in nearly every letter, and takes long to find
// in many.
constexpr qsizetype shortestBeginning = 3;

// What a person typed as an FTS5 query: each word of `shortest` or more letters a prefix, a shorter one the word
// itself, "..." a phrase, all of them required. Every token is quoted, so that nothing typed can be taken for query
// syntax; empty when nothing in it is a word. A prefix whose words are known is asked for as these: FTS5 copies all
// places of what a prefix finds before it tells the letters.
[[nodiscard]] QString fullTextQuery(
    const QString& typed, qsizetype shortest = shortestBeginning, const Beginnings& beginnings = {});

} // namespace imr::core
