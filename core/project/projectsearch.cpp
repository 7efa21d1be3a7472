// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a project a field holds something.
#include "core/project/letterfilter.h"
#include "core/project/projectdata.h"
#include "core/store/lettercells.h"
#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

// Columns: letter, item from 1, entry from 1; 0 where there is none.
QString selectOf(const FieldPath& field)
{
    const QString column = schema::columnName(*field.spec);
    switch (field.spec->scope) {
    case Scope::Letter:
        return u"SELECT id AS letter, 0, 0 FROM letter WHERE \"%1\" = ?"_s.arg(column);
    case Scope::Item:
        return u"SELECT letter, number, 0 FROM issue WHERE \"%1\" = ?"_s.arg(column);
    case Scope::Medication:
        return u"SELECT letter, issue, number FROM medication WHERE \"%1\" = ?"_s.arg(column);
    case Scope::Citation:
        return u"SELECT letter, issue, number FROM citation WHERE side = '%1' AND \"%2\" = ?"_s.arg(
            field.group == FieldPath::Group::ClaimsCitations ? claimsSide : reviewerSide, column);
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

Result<QList<std::pair<LetterId, FieldPath>>> Project::fieldsHolding(
    const FieldPath& field, const QString& text, const QString& words) const
{
    QString sql = selectOf(field);
    const QString phrase = fullTextQuery(words, 1); // words may stand at the beginning of longer ones: "30" in "30tabs"
    if (!phrase.isEmpty())
        sql += u" AND letter IN (SELECT rowid FROM letter_search WHERE letter_search MATCH ?)"_s;
    if (field.spec->scope == Scope::Letter)
        sql.replace(u" AND letter IN"_s, u" AND id IN"_s);
    Query query = d->database->query(sql + u" ORDER BY 1, 2, 3"_s);
    query.bind(text);
    if (!phrase.isEmpty())
        query.bind(phrase);
    QList<std::pair<LetterId, FieldPath>> found;
    auto read = query.each([&](const Query& row) {
        FieldPath path = field;
        path.item = row.number(1) - 1;
        path.index = row.number(2) - 1;
        found.append({LetterId {row.integer(0)}, path});
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

} // namespace imr::core
