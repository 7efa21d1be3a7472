// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that leave a project for good.
#include "core/project/projectdata.h"
#include "core/store/ledger.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

Result<bool> isThere(const Database& database, LetterId id)
{
    return database.query(u"SELECT 1 FROM letter WHERE id = ?"_s)
        .bind(qint64(id))
        .first([](const Query&) { return true; })
        .transform([](const auto& row) { return row.has_value(); });
}

Result<void> noteRemoval(
    const Database& database, LetterId id, const QString& who, const QDateTime& when, const QString& note)
{
    Query query = database.query(u"INSERT INTO removal (letter, \"when\", who, note) VALUES (?, ?, ?, ?)"_s);
    query.bind(qint64(id)).bind(timeText(when)).bind(who).bind(note);
    return query.run().and_then([&] { return ledger::seal(database, u"removal"_s, query.insertedId()); });
}

// The triggers let the history go once the removal is noted.
Result<void> removeRows(const Database& database, LetterId id)
{
    for (const auto* sql : {"DELETE FROM correction WHERE letter = ?", "DELETE FROM dismissal WHERE letter = ?",
             "DELETE FROM reading WHERE letter = ?",
             "UPDATE ledger SET salt = NULL WHERE letter = ? AND history <> 'removal'",
             "DELETE FROM letter WHERE id = ?"}) {
        if (auto done = database.query(QString::fromLatin1(sql)).bind(qint64(id)).run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<int> Project::removeLetters(const QList<LetterId>& ids, const QString& note)
{
    // Bytes that are let go are overwritten, in the file and in the index.
    const Database& database = *d->database;
    if (auto ready = d->writable().and_then([&] { return database.execute(u"PRAGMA secure_delete = ON"_s); }); !ready)
        return std::unexpected(ready.error());
    Transaction transaction(database);
    auto written = transaction.begin().and_then([&] {
        return database.execute(u"INSERT INTO letter_search (letter_search, rank) VALUES ('secure-delete', 1)"_s);
    });
    int removed = 0;
    for (const LetterId id : ids) {
        const auto there = written ? isThere(database, id) : std::unexpected(written.error());
        if (!there)
            return std::unexpected(there.error());
        if (!*there)
            continue;
        ++removed;
        written = noteRemoval(database, id, d->maker(), d->madeAt(), note).and_then([&] {
            return removeRows(database, id);
        });
    }
    if (removed == 0)
        return written.transform([] { return 0; });
    if (written = written.and_then([&] { return transaction.commit(); }); !written)
        return std::unexpected(written.error());
    // The log still holds what the pages held before; while another connection reads, the last to close clears it.
    std::ignore = database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    Q_EMIT lettersAdded();
    return removed;
}

} // namespace imr::core
