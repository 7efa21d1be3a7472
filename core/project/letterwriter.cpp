// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/letterwriter.h"

#include "core/project/project.h"
#include "core/project/projectdata.h"
#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

const QString& letterInsert()
{
    static const QString sql = schema::insertInto("letter"_L1,
        QStringList {u"id"_s, u"path"_s, u"file"_s, u"format"_s, u"sha256"_s, u"size"_s, u"encoding"_s, u"extractor"_s,
            u"parser"_s, u"imported_at"_s, u"status"_s, u"error"_s, u"items"_s, u"upheld"_s, u"overturned"_s,
            u"findings"_s, u"corrected"_s, u"text"_s, u"boxes"_s, u"parsed"_s}
            + schema::columnsOf(Scope::Letter));
    return sql;
}

const QString& letterUpdate()
{
    static const QString sql = u"UPDATE letter SET items = ?, upheld = ?, overturned = ?, findings = ?, corrected = ?, "
                               "\"%1\" = ? WHERE id = ?"_s.arg(schema::columnsOf(Scope::Letter).join(u"\" = ?, \""));
    return sql;
}

void bindSummary(Query& query, const LetterSummary& summary, qsizetype corrected)
{
    query.bind(summary.items).bind(summary.upheld).bind(summary.overturned).bind(summary.findings).bind(corrected);
}

// Asked first, because a DELETE that finds nothing would still make the full-text index write out what it gathered.
Result<void> removeFailedAttempts(const Database& database, const PackedLetter& letter)
{
    static const QString failedAttempts
        = u"SELECT id FROM letter WHERE error IS NOT NULL AND (sha256 = ? OR (sha256 IS NULL AND (path = ? "
          "OR (path = '' AND file = ?)))) AND id NOT IN (%1)"_s.arg(touchedLetters);
    QList<qint64> failed;
    auto done = database.query(failedAttempts)
                    .bind(QString::fromLatin1(letter.sha256))
                    .bind(letter.path)
                    .bind(letter.file) // all that a rescue could read of it
                    .each([&failed](const Query& row) { failed.append(row.integer(0)); });
    for (const qint64 id : std::as_const(failed)) {
        if (done)
            done = database.query(u"DELETE FROM letter WHERE id = ?"_s).bind(id).run();
    }
    return done;
}

// Never one that a letter had which was removed: its history would be taken for the new one's.
Result<qint64> freeId(const Database& database)
{
    return database.integer(u"SELECT max((SELECT coalesce(max(id), 0) FROM letter), "
                            "(SELECT coalesce(max(letter), 0) FROM removal)) + 1"_s);
}

} // namespace

LetterWriter::LetterWriter(const Database& database)
    : m_database(database)
{
}

Result<LetterId> LetterWriter::insert(const PackedLetter& letter, const QDateTime& when)
{
    return removeFailedAttempts(m_database, letter).and_then([&] { return insertNew(letter, when); });
}

Result<LetterId> LetterWriter::insertNew(const PackedLetter& letter, const QDateTime& when)
{
    if (m_next == 0) {
        const auto number = freeId(m_database);
        if (!number)
            return std::unexpected(number.error());
        m_next = *number;
    }
    const LetterId id {m_next};
    if (when != m_when) {
        m_when = when;
        m_whenText = timeText(when);
    }
    Query query = m_database.query(letterInsert());
    query.bind(qint64(id));
    letter.identity.bind(query, 0, letter.identity.count());
    query.bind(m_whenText)
        .bind(statusName(letter.error.isEmpty() ? Status::ToReview : Status::Unreadable))
        .bindOrNull(letter.error);
    bindSummary(query, letter.rows.summary(), 0);
    query.bindUtf8(letter.text).bindBlob(letter.layout).bindUtf8(letter.stored);
    letter.rows.bindFields(query);
    auto done = query.run()
                    .and_then([&] {
                        return m_database.query(u"INSERT INTO letter_search (rowid, text) VALUES (?, ?)"_s)
                            .bind(qint64(id))
                            .bindUtf8(letter.text)
                            .run();
                    })
                    .and_then([&] { return letter.rows.write(m_database, id); });
    if (!done)
        return std::unexpected(done.error());
    ++m_next;
    return id;
}

Result<void> LetterWriter::rewrite(LetterId id, const Letter& effective, qsizetype corrected)
{
    if (auto done = LetterRows::remove(m_database, id); !done)
        return done;
    const LetterRows rows(effective);
    Query query = m_database.query(letterUpdate());
    bindSummary(query, rows.summary(), corrected);
    rows.bindFields(query);
    return query.bind(qint64(id)).run().and_then([&] { return rows.write(m_database, id); });
}

} // namespace imr::core
