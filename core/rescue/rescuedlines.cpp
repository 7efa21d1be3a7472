// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/rescuedlines.h"

#include "core/rescue/rescuedrows.h"
#include "core/store/letterstore.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

struct Table
{
    QString name;
    QString key;
    QString columns;
    int letter = -1; // the column that names a letter of the project
    int value = -1; // the one that must give back what went in
    bool isSeals = false;
};

const QList<Table>& tables(Lines which)
{
    static const QList<Table> before {
        {u"removal"_s, u"id"_s, u"letter, \"when\", who, note"_s},
        {u"own_drug"_s, u"id"_s, u"\"when\", who, name, generic, class, kind, source, removed"_s},
    };
    static const QList<Table> ofLetters {
        {u"correction"_s, u"id"_s, u"letter, \"when\", who, field, old, new, value, note"_s, 0, 6},
        {u"dismissal"_s, u"id"_s, u"letter, \"when\", who, code, issue, field, words, undone, note"_s, 0},
        {u"reading"_s, u"id"_s,
            u"batch, letter, \"when\", who, last_correction, last_dismissal, error, parser, parsed"_s, 1, 8},
        {u"ledger"_s, u"number"_s, u"history, line, letter, salt, digest, seal"_s, -1, -1, true},
    };
    return which == Lines::BeforeLetters ? before : ofLetters;
}

// A line whose value can't be read would make its letter unreadable.
bool isSound(const Table& table, const QVariantList& cells)
{
    if (table.value < 0 || cells[table.value].isNull())
        return true;
    const QString value = cells[table.value].toString();
    return table.name == u"reading" ? letterFromStored(value.toUtf8()).has_value() : editFromStored(value).has_value();
}

// The greatest number that was ever given; the new project goes on from there, and its ledger shows what is missing.
Result<qint64> sequenceOf(const Database& database, const QString& table)
{
    if (!hasTable(database, u"sqlite_sequence"_s))
        return 0;
    return database.query(u"SELECT seq FROM sqlite_sequence WHERE name = ?"_s)
        .bind(table)
        .first([](const Query& row) { return row.integer(0); })
        .transform([](const auto& row) { return row.value_or(0); });
}

Result<void> takeOver(const Database& target, const QString& table, qint64 sequence)
{
    const auto now = sequenceOf(target, table);
    if (!now || *now >= sequence)
        return now.transform([](qint64) { });
    return target.query(u"DELETE FROM sqlite_sequence WHERE name = ?"_s).bind(table).run().and_then([&] {
        return target.query(u"INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"_s)
            .bind(table)
            .bind(sequence)
            .run();
    });
}

Result<void> insert(const Database& target, const Table& table, qint64 number, const QVariantList& cells)
{
    QStringList marks;
    marks.fill(u"?"_s, cells.size() + 1);
    Query query = target.query(
        u"INSERT INTO %1 (%2, %3) VALUES (%4)"_s.arg(table.name, table.key, table.columns, marks.join(u", ")));
    query.bind(number);
    for (const QVariant& cell : cells)
        query.bindVariant(cell);
    return query.run();
}

Result<void> copyTable(
    const Database& source, const Database& target, const Table& table, const std::set<qint64>& letters, Rescue& report)
{
    if (!hasTable(source, table.name))
        return {};
    int& lost = table.isSeals ? report.lostSeals : report.lostLines;
    const auto sequence = sequenceOf(source, table.name);
    RowNumbers numbers = rowNumbers(source, table.name, table.key, sequence.value_or(0));
    for (qint64 number = numbers.firstGap; number <= numbers.lastGap; ++number)
        numbers.found.insert(number);
    for (const qint64 number : numbers.found) {
        const auto cells = cellsOf(source, table.name, table.columns, table.key, number);
        if (cells && !*cells)
            continue;
        const bool usable = cells && isSound(table, **cells)
            && (table.letter < 0 || letters.contains((**cells)[table.letter].toLongLong()));
        const auto copied = usable ? insert(target, table, number, **cells) : Result<void>();
        if (!copied && copied.error().code != Error::Code::Invalid) // what the new project refuses is damaged
            return copied;
        if (!usable || !copied)
            ++lost;
        else if (!table.isSeals)
            ++report.lines;
    }
    return sequence ? takeOver(target, table.name, *sequence) : Result<void>();
}

// What the window remembers: as far as it can be read.
Result<void> copySettings(const Database& source, const Database& target)
{
    if (!hasTable(source, u"setting"_s))
        return {};
    QList<QVariantList> settings;
    for (const auto& order : {u"ASC"_s, u"DESC"_s}) {
        const auto read
            = source.query(u"SELECT key, value, encoded FROM setting ORDER BY key %1"_s.arg(order))
                  .each([&](const Query& row) { settings.append({row.value(0), row.value(1), row.value(2)}); });
        if (read)
            break;
    }
    for (const QVariantList& setting : std::as_const(settings)) {
        Query query = target.query(u"INSERT OR IGNORE INTO setting (key, value, encoded) VALUES (?, ?, ?)"_s);
        for (const QVariant& cell : setting)
            query.bindVariant(cell);
        if (auto done = query.run(); !done && done.error().code != Error::Code::Invalid)
            return done;
    }
    return {};
}

} // namespace

Result<void> copyLines(
    const Database& source, const Database& target, Lines which, const std::set<qint64>& letters, Rescue& report)
{
    for (const Table& table : tables(which)) {
        if (auto copied = copyTable(source, target, table, letters, report); !copied)
            return copied;
    }
    return which == Lines::BeforeLetters ? copySettings(source, target) : Result<void>();
}

} // namespace imr::core
