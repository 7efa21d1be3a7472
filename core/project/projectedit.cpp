// SPDX-License-Identifier: GPL-3.0-or-later
// What changes a project: corrections, reviews, settings.
#include "core/project/letterstore.h"
#include "core/project/letterwriter.h"
#include "core/project/projectdata.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFileInfo>
#include <QIODevice>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QStringList textsOf(const QList<Value>& values)
{
    QStringList texts;
    for (const Value& value : values)
        texts.append(value.text);
    return texts;
}

bool hasSpans(const FieldEdit& edit)
{
    return std::ranges::any_of(edit.values, [](const Value& value) { return !value.spans.isEmpty(); });
}

// Saying what was parsed anyway is no correction.
bool saysTheSame(const FieldEdit& edit, const Field* parsed)
{
    const QList<Value> values = parsed ? parsed->values : QList<Value>();
    return edit.values == values || (!hasSpans(edit) && textsOf(edit.values) == textsOf(values));
}

bool spansLieIn(const FieldEdit& edit, const QString& text)
{
    const Span whole {0, text.size()};
    for (const Value& value : edit.values) {
        if (!std::ranges::all_of(value.spans, [&](Span span) { return !span.isEmpty() && whole.contains(span); }))
            return false;
    }
    return true;
}

QString textAt(const Letter& letter, const FieldPath& path)
{
    const Field* field = fieldAt(letter, path);
    return field ? field->text() : QString();
}

// A correction worked out: the line of history to write and the letter as it is then.
struct Change
{
    CorrectionRecord record;
    Letter effective;
    qsizetype inForce = 0;
};

// Nothing when the field already holds it.
Result<std::optional<Change>> changeOf(
    const StoredLetter& letter, const FieldPath& path, const std::optional<FieldEdit>& value)
{
    const QString name = path.toString();
    const Field* parsed = fieldAt(letter.parsed, path);
    std::optional<FieldEdit> wanted = value;
    if (wanted && saysTheSame(*wanted, parsed))
        wanted.reset();
    const auto current = letter.corrections.constFind(name);
    const bool inForce = current != letter.corrections.constEnd();
    if (wanted ? inForce && *current == *wanted : !inForce)
        return std::nullopt;
    if (wanted && !spansLieIn(*wanted, letter.text)) {
        return std::unexpected(Error {Error::Code::Invalid,
            QCoreApplication::translate("imr::Project",
                "The correction was not saved: the words chosen are not in this letter. Select them again."),
            name});
    }
    Corrections corrections = letter.corrections;
    if (wanted)
        corrections.insert(name, *wanted);
    else
        corrections.remove(name);
    QStringList lostBefore;
    (void)effectiveLetter(letter.parsed, letter.corrections, &lostBefore);
    QStringList lost;
    Change change;
    change.effective = effectiveLetter(letter.parsed, corrections, &lost);
    if (lost.size() > lostBefore.size()) {
        return std::unexpected(Error {Error::Code::Invalid,
            wanted ? QCoreApplication::translate("imr::Project",
                         "The correction was not saved: the letter has no such entry. Add the one before it first.")
                   : QCoreApplication::translate("imr::Project",
                         "The correction was not taken back: an entry added after it depends on it. Take that one "
                         "back first."),
            name});
    }
    change.inForce = corrections.size();
    change.record.path = name;
    change.record.newValue = wanted;
    change.record.oldText = textAt(letter.effective, path);
    change.record.newText = textAt(change.effective, path);
    return change;
}

Result<void> appendToHistory(const Database& database, LetterId id, const CorrectionRecord& record)
{
    return database
        .query(u"INSERT INTO correction (letter, \"when\", who, field, old, new, value, note) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(qint64(id))
        .bind(timeText(record.when))
        .bind(record.who)
        .bind(record.path)
        .bind(record.oldText)
        .bind(record.newText)
        .bindOrNull(record.newValue ? storedEdit(*record.newValue) : QString())
        .bind(record.note)
        .run();
}

bool isPlain(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

QVariant unpacked(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    QVariant value;
    stream >> value;
    return stream.status() == QDataStream::Ok ? value : QVariant();
}

QByteArray packed(const QVariant& value)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << value;
    return bytes;
}

} // namespace

Result<void> Project::Private::writable() const
{
    // A file that was moved or deleted takes what is written, and nobody finds it again.
    if (!QFileInfo::exists(database->path())) {
        return std::unexpected(Error {Error::Code::NotFound,
            QCoreApplication::translate("imr::Project",
                "The change was not saved: the project file \u201c%1\u201d is no longer in its place. Put it back, or "
                "close "
                "the project and open it where it is now.")
                .arg(QFileInfo(database->path()).fileName()),
            database->path()});
    }
    if (!database->isReadOnly())
        return {};
    return std::unexpected(Error {Error::Code::ReadOnly,
        QCoreApplication::translate("imr::Project",
            "“%1” is open for reading only: the change was not saved. Save a copy in a folder of your own.")
            .arg(QFileInfo(database->path()).fileName()),
        database->path()});
}

Result<bool> Project::correct(
    LetterId id, const FieldPath& path, const std::optional<FieldEdit>& value, const QString& note)
{
    Transaction transaction(*d->database);
    if (auto begun = d->writable().and_then([&] { return transaction.begin(); }); !begun)
        return std::unexpected(begun.error());
    const auto letter = d->load(id);
    if (!letter)
        return std::unexpected(letter.error());
    auto worked = changeOf(*letter, path, value);
    if (!worked)
        return std::unexpected(worked.error());
    if (!*worked)
        return false;
    Change& change = **worked;
    change.record.who = d->reviewer;
    change.record.when = QDateTime::currentDateTimeUtc();
    change.record.note = note;
    change.effective
        = withFindings(std::move(change.effective), letter->text, letter->row.status != Status::Unreadable);

    Q_EMIT letterAboutToChange(id);
    auto written
        = appendToHistory(*d->database, id, change.record)
              .and_then([&] { return LetterWriter(*d->database).rewrite(id, change.effective, change.inForce); })
              .and_then([&] { return transaction.commit(); });
    if (!written)
        transaction.rollback();
    Q_EMIT letterChanged(id);
    return written.transform([] { return true; });
}

Result<Project::Review> Project::Private::review(LetterId id) const
{
    auto rows = database->query(u"SELECT status, reviewed_by, reviewed_at, note FROM letter WHERE id = ?"_s)
                    .bind(qint64(id))
                    .first([](const Query& row) {
                        return Review {statusNamed(row.text(0)), row.text(1),
                            QDateTime::fromString(row.text(2), Qt::ISODateWithMs).toUTC(), row.text(3)};
                    });
    if (!rows)
        return std::unexpected(rows.error());
    if (!*rows) {
        return std::unexpected(Error {Error::Code::NotFound,
            QCoreApplication::translate("imr::Project", "The letter is not in the project any more. Choose another."),
            QString::number(qint64(id))});
    }
    return **rows;
}

Result<void> Project::Private::writeReview(LetterId id, const Review& review)
{
    return database->query(u"UPDATE letter SET status = ?, reviewed_by = ?, reviewed_at = ?, note = ? WHERE id = ?"_s)
        .bind(statusName(review.status))
        .bindOrNull(review.by)
        .bindOrNull(timeText(review.at))
        .bindOrNull(review.note)
        .bind(qint64(id))
        .run();
}

Result<bool> Project::setStatus(LetterId id, Status status, const QString& note)
{
    const auto current = d->review(id);
    if (!current)
        return std::unexpected(current.error());
    Review wanted {status, {}, {}, note};
    if (status != Status::ToReview) {
        wanted.by = d->reviewer;
        const bool same = current->status == status && current->by == wanted.by && current->note == note;
        wanted.at = same ? current->at : QDateTime::currentDateTimeUtc();
    }
    return restoreReview(id, wanted);
}

Result<bool> Project::restoreReview(LetterId id, const Review& review)
{
    Transaction transaction(*d->database);
    if (auto begun = d->writable().and_then([&] { return transaction.begin(); }); !begun)
        return std::unexpected(begun.error());
    const auto current = d->review(id);
    if (!current)
        return std::unexpected(current.error());
    const bool unreadable = current->status == Status::Unreadable || review.status == Status::Unreadable;
    if (unreadable || *current == review)
        return false;
    Q_EMIT letterAboutToChange(id);
    auto written = d->writeReview(id, review).and_then([&] { return transaction.commit(); });
    if (!written)
        transaction.rollback();
    Q_EMIT letterChanged(id);
    return written.transform([] { return true; });
}

QVariant Project::setting(const QString& key, const QVariant& fallback) const
{
    const auto found
        = d->database->query(u"SELECT value, encoded FROM setting WHERE key = ?"_s)
              .bind(key)
              .first([](const Query& row) { return row.number(1) ? unpacked(row.blob(0)) : row.value(0); });
    return found && *found ? **found : fallback;
}

void Project::setSetting(const QString& key, const QVariant& value)
{
    if (isReadOnly() || setting(key) == value)
        return;
    // Numbers and texts stay readable; the rest (bytes, sizes, lists) is kept as Qt writes it. What the window
    // remembers is not worth an error: the next time it is remembered again.
    std::ignore = d->database->query(u"INSERT OR REPLACE INTO setting (key, value, encoded) VALUES (?, ?, ?)"_s)
                      .bind(key)
                      .bindVariant(isPlain(value) ? value : QVariant(packed(value)))
                      .bind(isPlain(value) ? 0 : 1)
                      .run();
}

} // namespace imr::core
