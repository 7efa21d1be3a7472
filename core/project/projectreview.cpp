// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of a letter as a whole, and what the window remembers.
#include "core/project/projectdata.h"
#include "core/store/projectlock.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFileInfo>
#include <QIODevice>

#include <tuple>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

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

Error readOnlyError(const Database& database)
{
    const QString file = QFileInfo(database.path()).fileName();
    if (database.lock() && database.lock()->heldBy()) {
        return {Error::Code::InUse,
            QCoreApplication::translate("imr::Project",
                "“%1” was not changed: it is open elsewhere (%2). Close it there, then open it here again.")
                .arg(file, database.lock()->heldBy()->who()),
            database.path()};
    }
    return {Error::Code::ReadOnly,
        QCoreApplication::translate("imr::Project",
            "“%1” is open for reading only: the change was not saved. Save a copy in a folder of your own.")
            .arg(file),
        database.path()};
}

Result<void> Project::Private::writable()
{
    justWritten.reset();
    if (database->isReadOnly())
        return std::unexpected(readOnlyError(*database));
    return database->checkPlace();
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
        wanted.by = d->maker();
        const bool same = current->status == status && current->by == wanted.by && current->note == note;
        wanted.at = same ? current->at : d->madeAt();
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
    if (!d->writable() || setting(key) == value)
        return;
    // Numbers and texts stay readable; the rest (bytes, sizes, lists) is kept as Qt writes it. What the window
    // remembers is not worth an error: the next time it is remembered again.
    Query query = d->database->query(u"INSERT OR REPLACE INTO setting (key, value, encoded) VALUES (?, ?, ?)"_s);
    query.bind(key).bindVariant(isPlain(value) ? value : QVariant(packed(value))).bind(isPlain(value) ? 0 : 1);
    if (d->database->runUnsynced(query))
        d->database->noteChange();
}

} // namespace imr::core
