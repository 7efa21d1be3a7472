// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of history of a letter: corrections and dismissals.
#include "core/project/projectdata.h"
#include "core/store/ledger.h"
#include "core/store/letterstore.h"

using namespace Qt::StringLiterals;

namespace imr::core {

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QString& text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

Result<QList<CorrectionRecord>> historyOf(const Database& database, LetterId id)
{
    QList<CorrectionRecord> history;
    std::optional<Error> damaged;
    auto read = database
                    .query(u"SELECT id, field, old, new, value, who, \"when\", note, "
                           "(SELECT seal FROM ledger WHERE history = 'correction' AND line = correction.id) "
                           "FROM correction WHERE letter = ? ORDER BY id"_s)
                    .bind(qint64(id))
                    .each([&](const Query& row) {
                        CorrectionRecord record {row.integer(0), row.text(1), row.text(2), row.text(3), {}, row.text(5),
                            timeFrom(row.text(6)), row.text(7), row.text(8)};
                        if (!row.isNull(4)) {
                            if (auto edit = editFromStored(row.text(4)))
                                record.newValue = *edit;
                            else
                                damaged = edit.error();
                        }
                        history.append(record);
                    });
    if (!read)
        return std::unexpected(read.error());
    if (damaged)
        return std::unexpected(*damaged);
    return history;
}

Corrections correctionsInForce(const QList<CorrectionRecord>& history)
{
    Corrections corrections;
    for (const CorrectionRecord& record : history) {
        if (record.newValue)
            corrections.insert(record.path, *record.newValue);
        else
            corrections.remove(record.path);
    }
    return corrections;
}

Result<QList<DismissalRecord>> dismissalsOf(const Database& database, LetterId id)
{
    QList<DismissalRecord> history;
    auto read = database
                    .query(u"SELECT id, code, issue, field, words, undone, who, \"when\", note FROM dismissal "
                           "WHERE letter = ? ORDER BY id"_s)
                    .bind(qint64(id))
                    .each([&](const Query& row) {
                        history.append({row.integer(0), {row.text(1), row.number(2), row.text(3), row.text(4)},
                            row.number(5) != 0, row.text(6), timeFrom(row.text(7)), row.text(8)});
                    });
    if (!read)
        return std::unexpected(read.error());
    return history;
}

Dismissals dismissalsInForce(const QList<DismissalRecord>& history)
{
    Dismissals dismissals;
    for (const DismissalRecord& record : history) {
        if (record.undone)
            dismissals.remove(record.finding);
        else
            dismissals.insert(record.finding, record.note);
    }
    return dismissals;
}

Result<void> Project::Private::append(LetterId id, const CorrectionRecord& record) const
{
    Query query = database->query(u"INSERT INTO correction (letter, \"when\", who, field, old, new, value, note) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(qint64(id))
        .bind(timeText(madeAt()))
        .bind(maker())
        .bind(record.path)
        .bind(record.oldText)
        .bind(record.newText)
        .bindOrNull(record.newValue ? storedEdit(*record.newValue) : QString())
        .bind(record.note);
    return query.run().and_then([&] { return ledger::seal(*database, u"correction"_s, query.insertedId()); });
}

Result<void> Project::Private::append(LetterId id, const DismissalRecord& record) const
{
    Query query
        = database->query(u"INSERT INTO dismissal (letter, \"when\", who, code, issue, field, words, undone, note) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(qint64(id))
        .bind(timeText(madeAt()))
        .bind(maker())
        .bind(record.finding.code)
        .bind(record.finding.item)
        .bind(record.finding.field)
        .bind(record.finding.words)
        .bind(record.undone ? 1 : 0)
        .bind(record.note);
    return query.run().and_then([&] { return ledger::seal(*database, u"dismissal"_s, query.insertedId()); });
}

} // namespace imr::core
