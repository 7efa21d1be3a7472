// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/precedents.h"

#include "core/project/projectdata.h"
#include "core/statistics/decisiontally.h"
#include "core/store/lettercells.h"

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

// Where a name stands: the table, the expression, and which rows.
struct Source
{
    QString table;
    QString name;
    QString where;
};

Source sourceOf(PrecedentBy by)
{
    switch (by) {
    case PrecedentBy::Drug:
        return {u"medication"_s, u"coalesce(nullif(e.generic, ''), e.drug)"_s, u"1"_s};
    case PrecedentBy::DrugClass:
        return {u"medication"_s, u"e.drug_class"_s, u"1"_s};
    case PrecedentBy::Guideline:
        return {u"citation"_s, u"coalesce(nullif(e.document, ''), e.source)"_s, u"e.side = '%1'"_s.arg(reviewerSide)};
    }
    Q_UNREACHABLE_RETURN({});
}

Result<QStringList> namesOf(const Database& database, const Source& source, LetterId letter, int number)
{
    QStringList names;
    auto read
        = database
              .query(u"SELECT %2 FROM %1 e WHERE e.letter = ? AND e.issue = ? AND %3 ORDER BY e.number"_s.arg(
                  source.table, source.name, source.where))
              .bind(qint64(letter))
              .bind(number)
              .each([&names](const Query& row) {
                  if (const QString name = row.text(0); !name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
                      names.append(name);
              });
    if (!read)
        return std::unexpected(read.error());
    return names;
}

// SELECT letter, issue of the items that hold one of so many names, each once, the given one left out.
QString matchesOf(const Source& source, qsizetype names)
{
    return u"SELECT DISTINCT e.letter AS letter, e.issue AS issue FROM %1 e WHERE %2 COLLATE NOCASE IN (%3) AND %4 "
           "AND NOT (e.letter = ? AND e.issue = ?)"_s.arg(
               source.table, source.name, QStringList(names, u"?"_s).join(u", "), source.where);
}

void bindTo(Query& query, const QStringList& names, LetterId letter, int number)
{
    for (const QString& name : names)
        query.bind(name);
    query.bind(qint64(letter)).bind(number);
}

Result<void> countInto(
    Precedents& precedents, const Database& database, const Source& source, LetterId letter, int number)
{
    Query query = database.query(
        u"SELECT i.decision, count(*) FROM (%1) m JOIN issue i ON i.letter = m.letter AND i.number = m.issue "
        "GROUP BY i.decision"_s.arg(matchesOf(source, precedents.names.size())));
    bindTo(query, precedents.names, letter, number);
    return query.each(
        [&precedents](const Query& row) { countDecision(precedents.counts, row.text(0), row.number(1)); });
}

// The matches are cut before their letters are looked at: a letter's row is long.
Result<void> listInto(
    Precedents& precedents, const Database& database, const Source& source, LetterId letter, int number, int most)
{
    Query query = database.query(
        u"SELECT i.letter, i.number, l.file, l.case_number, l.decision_date, i.request, i.decision "
        "FROM (%1 ORDER BY 1 DESC, 2 LIMIT ?) m JOIN issue i ON i.letter = m.letter AND i.number = m.issue "
        "JOIN letter l ON l.id = m.letter ORDER BY i.letter DESC, i.number"_s.arg(
            matchesOf(source, precedents.names.size())));
    bindTo(query, precedents.names, letter, number);
    query.bind(most);
    return query.each([&precedents](const Query& row) {
        precedents.items.append({LetterId {row.integer(0)}, row.number(1) - 1, row.text(2), row.text(3), row.text(4),
            row.text(5), row.text(6)});
    });
}

} // namespace

Result<Precedents> precedentsOf(const QString& projectPath, LetterId letter, int item, PrecedentBy by, int most)
{
    const auto database = openProjectFile(projectPath);
    if (!database)
        return std::unexpected(database.error());
    const Source source = sourceOf(by);
    const int number = item + 1;
    const auto names = namesOf(**database, source, letter, number);
    if (!names)
        return std::unexpected(names.error());
    Precedents precedents {.names = *names, .counts = {}, .items = {}};
    if (names->isEmpty())
        return precedents;
    const auto done = countInto(precedents, **database, source, letter, number).and_then([&] {
        return listInto(precedents, **database, source, letter, number, most);
    });
    if (!done)
        return std::unexpected(done.error());
    return precedents;
}

} // namespace imr::core
