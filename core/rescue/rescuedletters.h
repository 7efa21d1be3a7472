// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/druglexicon.h"
#include "core/parse/letterparser.h"
#include "core/rescue/rescue.h"
#include "core/store/database.h"

#include <QHash>

#include <set>

namespace imr::core {

// Where letters are in a damaged project, or may be: numbers that anything in it names, without those that were
// removed, which `target` knows already.
[[nodiscard]] std::set<qint64> letterPlaces(const Database& source, const Database& target);

// Copies letters of a damaged project into another, their effective rows apart; the caller holds the transaction.
class LetterRescuer final
{
public:
    LetterRescuer(const Database& source, const Database& target, const DrugLexicon& lexicon); // all outlive it

    // False: no letter is there. One that can't be read is, as a row that says so.
    [[nodiscard]] Result<bool> copy(qint64 id, Rescue& report);

private:
    [[nodiscard]] bool isReadAgain(const QVariantList& cells) const;
    [[nodiscard]] Result<bool> copyAnew(qint64 id, QVariantList cells, Rescue& report);
    [[nodiscard]] Result<bool> keepPlace(qint64 id, const QVariantList& identity, Rescue& report);
    [[nodiscard]] Result<bool> insert(qint64 id, const QVariantList& cells) const;
    [[nodiscard]] QString nameOf(qint64 id, const QVariantList& identity) const;

    const Database& m_source;
    const Database& m_target;
    LetterParser m_parser;
    bool m_hasOwnNames = false; // letters may have been read before those were known
    QHash<qint64, QString> m_names; // as an index knows them
};

} // namespace imr::core
