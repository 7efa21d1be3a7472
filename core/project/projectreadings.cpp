// SPDX-License-Identifier: GPL-3.0-or-later
// New readings of letters in the place of former ones, and back.
#include "core/findings/findings.h"
#include "core/lexicon/guidelineindex.h"
#include "core/project/duplicates.h"
#include "core/project/projectdata.h"
#include "core/store/letterstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

QString textAt(const Letter& letter, const QString& path)
{
    const auto place = FieldPath::parse(path);
    const Field* field = place ? fieldAt(letter, *place) : nullptr;
    return field ? field->text() : QString();
}

// What a letter was before a batch.
struct FormerReading
{
    LetterId letter {};
    qint64 lastCorrection = 0;
    qint64 lastDismissal = 0;
    QString error;
    QString parser;
    QString parsed;
};

template<typename Record> QList<Record> upTo(QList<Record> history, qint64 last)
{
    history.removeIf([last](const Record& record) { return record.id > last; });
    return history;
}

Result<NewReading> asReading(const Database& database, const FormerReading& former)
{
    NewReading reading;
    reading.letter = former.letter;
    reading.parser = former.parser;
    auto parsed = letterFromStored(former.parsed.toUtf8());
    if (!parsed)
        return std::unexpected(parsed.error());
    reading.parsed = std::move(*parsed);
    const auto corrections = historyOf(database, former.letter);
    if (!corrections)
        return std::unexpected(corrections.error());
    reading.corrections = correctionsInForce(upTo(*corrections, former.lastCorrection));
    const auto dismissals = dismissalsOf(database, former.letter);
    if (!dismissals)
        return std::unexpected(dismissals.error());
    reading.dismissals = dismissalsInForce(upTo(*dismissals, former.lastDismissal));
    return reading;
}

// The lines that lead from what is in force to what is to be, by path, so that the same step writes the same lines.
QList<CorrectionRecord> linesBetween(const StoredLetter& before, const Letter& after, const NewReading& reading)
{
    QStringList paths = before.corrections.keys();
    paths += reading.corrections.keys();
    paths.sort();
    paths.removeDuplicates();
    QList<CorrectionRecord> lines;
    for (const QString& path : std::as_const(paths)) {
        const auto from = before.corrections.constFind(path);
        const auto to = reading.corrections.constFind(path);
        const bool wasSet = from != before.corrections.constEnd();
        const bool isSet = to != reading.corrections.constEnd();
        if (wasSet == isSet && (!isSet || *from == *to))
            continue;
        CorrectionRecord line;
        line.path = path;
        line.oldText = textAt(before.effective, path);
        line.newText = textAt(after, path);
        if (isSet)
            line.newValue = *to;
        line.note = reading.notes.value(path);
        lines.append(line);
    }
    return lines;
}

QList<DismissalRecord> linesBetween(const Dismissals& before, const Dismissals& after)
{
    QList<DismissalRecord> lines;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!after.contains(it.key()))
            lines.append({0, it.key(), true, {}, {}, {}});
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (const auto same = before.constFind(it.key()); same == before.constEnd() || *same != *it)
            lines.append({0, it.key(), false, {}, {}, *it});
    }
    return lines;
}

} // namespace

Result<ReadingBatch> Project::newReadingBatch() const
{
    return d->database->integer(u"SELECT coalesce(max(batch), 0) + 1 FROM reading"_s).transform([](qint64 batch) {
        return ReadingBatch {batch};
    });
}

Result<void> Project::Private::putAside(ReadingBatch batch, const StoredLetter& letter) const
{
    return database
        ->query(
            u"INSERT INTO reading (batch, letter, \"when\", who, last_correction, last_dismissal, error, parser, "
            "parsed) SELECT ?, id, ?, ?, "
            "coalesce((SELECT max(id) FROM correction WHERE correction.letter = letter.id), 0), "
            "coalesce((SELECT max(id) FROM dismissal WHERE dismissal.letter = letter.id), 0), error, parser, parsed "
            "FROM letter WHERE id = ?"_s)
        .bind(qint64(batch))
        .bind(timeText(madeAt()))
        .bind(maker())
        .bind(qint64(letter.row.id))
        .run();
}

Result<void> Project::Private::writeReading(StoredLetter letter, const NewReading& reading, const QString& error) const
{
    const StoredLetter before = letter;
    letter.parsed = reading.parsed;
    letter.corrections = reading.corrections;
    letter.dismissals = reading.dismissals;
    const bool wasUnreadable = before.row.status == Status::Unreadable;
    if (wasUnreadable != !error.isEmpty())
        letter.row.status = error.isEmpty() ? Status::ToReview : Status::Unreadable;
    complete(letter);
    auto written = database->query(u"UPDATE letter SET parser = ?, parsed = ?, status = ?, error = ? WHERE id = ?"_s)
                       .bindOrNull(reading.parser)
                       .bindUtf8(storedLetter(letter.parsed))
                       .bind(statusName(letter.row.status))
                       .bindOrNull(error)
                       .bind(qint64(letter.row.id))
                       .run();
    for (const CorrectionRecord& line : linesBetween(before, letter.effective, reading)) {
        if (written)
            written = append(letter.row.id, line);
    }
    for (const DismissalRecord& line : linesBetween(before.dismissals, letter.dismissals)) {
        if (written)
            written = append(letter.row.id, line);
    }
    return written.and_then([&] { return rewrite(letter); });
}

Result<void> Project::replaceReading(ReadingBatch batch, const NewReading& reading)
{
    Transaction transaction(*d->database);
    if (auto begun = d->writable().and_then([&] { return transaction.begin(); }); !begun)
        return begun;
    const auto letter = d->load(reading.letter);
    if (!letter)
        return std::unexpected(letter.error());
    // A reading that a person arranged brings along what was found in the letter as it was.
    NewReading complete = reading;
    complete.parsed.findings = findingsOf(reading.parsed, letter->text, d->lexicon, GuidelineIndex::builtIn());
    std::ranges::copy_if(letter->parsed.findings, std::back_inserter(complete.parsed.findings), &isAboutOtherLetters);
    auto written
        = d->putAside(batch, *letter).and_then([&] { return d->writeReading(*letter, complete, {}); }).and_then([&] {
              return transaction.commit();
          });
    transaction.rollback();
    Q_EMIT letterChanged(reading.letter);
    return written;
}

Result<ReadingBatch> Project::restoreReadings(ReadingBatch batch)
{
    Transaction transaction(*d->database);
    if (auto begun = d->writable().and_then([&] { return transaction.begin(); }); !begun)
        return std::unexpected(begun.error());
    const auto back = newReadingBatch();
    if (!back)
        return back;
    QList<FormerReading> former;
    auto written = d->database
                       ->query(u"SELECT letter, last_correction, last_dismissal, error, parser, parsed FROM reading "
                               "WHERE batch = ? ORDER BY id"_s)
                       .bind(qint64(batch))
                       .each([&former](const Query& row) {
                           former.append({LetterId {row.integer(0)}, row.integer(1), row.integer(2), row.text(3),
                               row.text(4), row.text(5)});
                       });
    QList<LetterId> announced;
    for (const FormerReading& entry : std::as_const(former)) {
        if (!written)
            break;
        const auto letter = d->load(entry.letter);
        const auto reading = letter ? asReading(*d->database, entry) : std::unexpected(letter.error());
        if (!reading) {
            written = std::unexpected(reading.error());
            break;
        }
        announced.append(entry.letter);
        written = d->putAside(*back, *letter).and_then([&] { return d->writeReading(*letter, *reading, entry.error); });
    }
    written = written.and_then([&] { return transaction.commit(); });
    transaction.rollback();
    for (const LetterId id : std::as_const(announced))
        Q_EMIT letterChanged(id);
    return written.transform([&] { return *back; });
}

} // namespace imr::core
