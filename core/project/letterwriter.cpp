// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/letterwriter.h"

#include "core/findings/findingsentence.h"
#include "core/project/project.h"
#include "core/project/schema.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

QString insertInto(QLatin1StringView table, const QStringList& keys, const QStringList& fields)
{
    const QStringList columns = keys + fields;
    QStringList marks;
    marks.fill(u"?"_s, columns.size());
    return u"INSERT INTO %1 (\"%2\") VALUES (%3)"_s.arg(table, columns.join(u"\", \""), marks.join(u", "));
}

const QString& issueInsert()
{
    static const QString sql = insertInto("issue"_L1, {u"letter"_s, u"number"_s}, schema::columnsOf(Scope::Item));
    return sql;
}

const QString& medicationInsert()
{
    static const QString sql
        = insertInto("medication"_L1, {u"letter"_s, u"issue"_s, u"number"_s}, schema::columnsOf(Scope::Medication));
    return sql;
}

const QString& citationInsert()
{
    static const QString sql = insertInto(
        "citation"_L1, {u"letter"_s, u"issue"_s, u"side"_s, u"number"_s}, schema::columnsOf(Scope::Citation));
    return sql;
}

const QString& letterInsert()
{
    static const QString sql = insertInto("letter"_L1,
        {u"id"_s, u"path"_s, u"file"_s, u"format"_s, u"sha256"_s, u"size"_s, u"encoding"_s, u"extractor"_s, u"parser"_s,
            u"imported_at"_s, u"status"_s, u"error"_s, u"items"_s, u"upheld"_s, u"overturned"_s, u"findings"_s,
            u"corrected"_s, u"text"_s, u"boxes"_s, u"parsed"_s},
        schema::columnsOf(Scope::Letter));
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

Result<void> writeMedications(const Database& database, LetterId id, qsizetype issue, const QList<Medication>& all)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        Query query = database.query(medicationInsert());
        query.bind(qint64(id)).bind(issue).bind(i + 1);
        bindFields(query, all[i]);
        if (auto done = query.run(); !done)
            return done;
    }
    return {};
}

Result<void> writeCitations(
    const Database& database, LetterId id, qsizetype issue, QLatin1StringView side, const QList<Citation>& all)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        Query query = database.query(citationInsert());
        query.bind(qint64(id)).bind(issue).bind(QString(side)).bind(i + 1);
        bindFields(query, all[i]);
        if (auto done = query.run(); !done)
            return done;
    }
    return {};
}

Result<void> writePages(const Database& database, LetterId id, const Letter& letter)
{
    QSet<std::pair<int, int>> ranges;
    for (const DisputedItem& item : letter.items) {
        for (const auto* side : {&item.claimsCitations, &item.reviewerCitations}) {
            for (const Citation& citation : *side) {
                for (const Value& page : citation.pages.values) {
                    if (const auto range = pageRange(page.text))
                        ranges.insert(*range);
                }
            }
        }
    }
    for (const auto& [first, last] : std::as_const(ranges)) {
        auto done = database.query(u"INSERT INTO cited_page (letter, first, last) VALUES (?, ?, ?)"_s)
                        .bind(qint64(id))
                        .bind(first)
                        .bind(last)
                        .run();
        if (!done)
            return done;
    }
    return {};
}

qint64 unsureFields(const Letter& letter)
{
    qint64 unsure = 0;
    const auto count = [&unsure](const FieldSpec&, const Field& field) { unsure += field.isUnsure() ? 1 : 0; };
    visitFields(letter, count);
    for (const DisputedItem& item : letter.items) {
        visitFields(item, count);
        for (const Medication& medication : item.medications)
            visitFields(medication, count);
        for (const auto* side : {&item.claimsCitations, &item.reviewerCitations}) {
            for (const Citation& citation : *side)
                visitFields(citation, count);
        }
    }
    return unsure;
}

Result<void> writeUnsure(const Database& database, LetterId id, const Letter& letter)
{
    const qint64 fields = unsureFields(letter);
    return fields == 0
        ? Result<void>()
        : database.query(u"INSERT INTO unsure (letter, fields) VALUES (?, ?)"_s).bind(qint64(id)).bind(fields).run();
}

Result<void> writeFindings(const Database& database, LetterId id, const QList<Finding>& findings)
{
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i];
        if (finding.dismissed)
            continue;
        auto done = database
                        .query(u"INSERT INTO finding (letter, number, code, issue, severity, message, field) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
                        .bind(qint64(id))
                        .bind(i + 1)
                        .bind(finding.code)
                        .bind(finding.item)
                        .bind(QString(severityName(finding.severity)))
                        .bind(englishSentence(finding))
                        .bindOrNull(finding.fieldPath)
                        .run();
        if (!done)
            return done;
    }
    return {};
}

// Asked first, because a DELETE that finds nothing would still make the full-text index write out what it gathered.
Result<void> removeFailedAttempts(const Database& database, const NewLetter& letter)
{
    QList<qint64> failed;
    auto done = database
                    .query(u"SELECT id FROM letter WHERE error IS NOT NULL "
                           "AND (sha256 = ? OR (sha256 IS NULL AND (path = ? OR (path = '' AND file = ?)))) "
                           "AND id NOT IN (SELECT letter FROM correction UNION SELECT letter FROM dismissal "
                           "UNION SELECT letter FROM reading)"_s)
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

Result<LetterId> LetterWriter::insert(const NewLetter& letter, const QDateTime& when)
{
    if (auto cleared = removeFailedAttempts(m_database, letter); !cleared)
        return std::unexpected(cleared.error());
    const auto number = freeId(m_database);
    if (!number)
        return std::unexpected(number.error());
    if (when != m_when) {
        m_when = when;
        m_whenText = when.toUTC().toString(Qt::ISODateWithMs);
    }
    const QByteArray text = letter.text.toUtf8();
    Query query = m_database.query(letterInsert());
    query.bind(*number)
        .bind(letter.path)
        .bind(letter.file)
        .bind(letter.format)
        .bindOrNull(QString::fromLatin1(letter.sha256))
        .bind(letter.size)
        .bindOrNull(letter.encoding)
        .bindOrNull(letter.extractor)
        .bindOrNull(letter.parser)
        .bind(m_whenText)
        .bind(statusName(letter.error.isEmpty() ? Status::ToReview : Status::Unreadable))
        .bindOrNull(letter.error);
    bindSummary(query, summaryOf(letter.parsed), 0);
    query.bindUtf8(text).bindBlob(letter.layout).bindUtf8(letter.stored);
    bindFields(query, letter.parsed);
    if (auto added = query.run(); !added)
        return std::unexpected(added.error());
    const LetterId id {*number};
    auto done = m_database.query(u"INSERT INTO letter_search (rowid, text) VALUES (?, ?)"_s)
                    .bind(qint64(id))
                    .bindUtf8(text)
                    .run()
                    .and_then([&] { return writeRows(id, letter.parsed); });
    if (!done)
        return std::unexpected(done.error());
    return id;
}

Result<void> LetterWriter::rewrite(LetterId id, const Letter& effective, qsizetype corrected)
{
    for (const auto table : {"issue"_L1, "medication"_L1, "citation"_L1, "cited_page"_L1, "finding"_L1, "unsure"_L1}) {
        auto done = m_database.query(u"DELETE FROM %1 WHERE letter = ?"_s.arg(table)).bind(qint64(id)).run();
        if (!done)
            return done;
    }
    Query query = m_database.query(letterUpdate());
    bindSummary(query, summaryOf(effective), corrected);
    bindFields(query, effective);
    if (auto done = query.bind(qint64(id)).run(); !done)
        return done;
    return writeRows(id, effective);
}

Result<void> LetterWriter::writeRows(LetterId id, const Letter& effective)
{
    for (qsizetype i = 0; i < effective.items.size(); ++i) {
        const DisputedItem& item = effective.items[i];
        Query query = m_database.query(issueInsert());
        query.bind(qint64(id)).bind(i + 1);
        bindFields(query, item);
        auto done
            = query.run()
                  .and_then([&] { return writeMedications(m_database, id, i + 1, item.medications); })
                  .and_then([&] { return writeCitations(m_database, id, i + 1, claimsSide, item.claimsCitations); })
                  .and_then(
                      [&] { return writeCitations(m_database, id, i + 1, reviewerSide, item.reviewerCitations); });
        if (!done)
            return done;
    }
    return writePages(m_database, id, effective)
        .and_then([&] { return writeFindings(m_database, id, effective.findings); })
        .and_then([&] { return writeUnsure(m_database, id, effective); });
}

} // namespace imr::core
