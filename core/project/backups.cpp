// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/backups.h"

#include "core/project/projectdata.h"
#include "core/store/projectcopy.h"
#include "core/store/projectlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <tuple>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

constexpr auto timeFormat = "yyyy-MM-dd'T'hh-mm-ss-zzz'Z'"_L1;
constexpr auto kept = " before restoring"_L1;

QString nameFor(const QDateTime& time, bool isKept)
{
    return time.toUTC().toString(QString(timeFormat)) + (isKept ? QString(kept) : QString()) + u".imrproj"_s;
}

std::optional<Backup> namedAfter(const QFileInfo& file)
{
    Backup backup;
    QString name = file.completeBaseName();
    backup.isKept = name.endsWith(kept);
    if (backup.isKept)
        name.chop(kept.size());
    backup.made = QDateTime::fromString(name, QString(timeFormat));
    backup.made.setTimeZone(QTimeZone::UTC);
    if (!backup.made.isValid())
        return std::nullopt;
    backup.path = file.absoluteFilePath();
    backup.bytes = file.size();
    return backup;
}

// By their names alone, newest first.
QList<Backup> named(const QString& projectPath)
{
    QList<Backup> backups;
    const QDir folder(backupFolder(projectPath));
    for (const QFileInfo& file : folder.entryInfoList({u"*.imrproj"_s}, QDir::Files)) {
        if (const auto backup = namedAfter(file))
            backups.append(*backup);
    }
    std::ranges::stable_sort(backups, std::greater(), &Backup::made);
    return backups;
}

Result<std::unique_ptr<Database>> openForReading(const QString& path)
{
    return openProjectFile(path, Database::Access::ReadOnly);
}

// All that people and imports change; what the window remembers is not worth a backup.
Result<QStringList> contentOf(const Database& database)
{
    QStringList content;
    for (const auto* sql : {"SELECT max(number), max(seal) FROM ledger WHERE number = (SELECT max(number) FROM ledger)",
             "SELECT max(id), count(*) FROM reading", "SELECT max(id), count(*), max(imported_at) FROM letter",
             "SELECT status, count(*), max(reviewed_at), min(reviewed_at) FROM letter GROUP BY status"}) {
        auto read = database.query(QString::fromLatin1(sql)).each([&](const Query& row) {
            for (int column = 0; column < 4; ++column)
                content.append(row.text(column));
        });
        if (!read)
            return std::unexpected(read.error());
    }
    return content;
}

Result<QStringList> contentIn(const QString& path)
{
    return openForReading(path).and_then([](const auto& database) { return contentOf(*database); });
}

Result<void> count(Backup& backup)
{
    const auto database = openForReading(backup.path);
    if (!database)
        return std::unexpected(database.error());
    return (*database)
        ->query(u"SELECT (SELECT count(*) FROM letter), (SELECT count(*) FROM letter WHERE status = 'reviewed'), "
                "(SELECT count(*) FROM correction)"_s)
        .each([&](const Query& row) {
            backup.letters = row.number(0);
            backup.reviewed = row.number(1);
            backup.corrections = row.number(2);
        });
}

void clearAway(const QString& projectPath, const BackupLimits& limits)
{
    int number = 0;
    qint64 bytes = 0;
    for (const Backup& backup : named(projectPath)) {
        if (backup.isKept)
            continue;
        ++number;
        bytes += backup.bytes;
        if (number > 1 && (number > limits.most || bytes > limits.mostBytes))
            QFile::remove(backup.path);
    }
}

Result<void> makeFolder(const QString& path)
{
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (QFileInfo(path).isDir() || QDir().mkdir(path, owner))
        return {};
    return std::unexpected(Error {Error::Code::NoPermission,
        QCoreApplication::translate("imr::Backups",
            "No backup was made: the folder “%1” could not be made. Check that you may write to the folder of the "
            "project and that there is room on the disk.")
            .arg(QDir::toNativeSeparators(path)),
        {}});
}

// So that no log of the old file is taken for one of the new; a damaged file takes its own along.
Result<void> moveAside(const QString& projectPath, const QString& target)
{
    if (!QFileInfo::exists(projectPath))
        return {};
    std::ignore = openProjectFile(projectPath); // a sound one folds its log back
    for (const auto& side : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFileInfo::exists(projectPath + side) && !QFile::rename(projectPath + side, target + side)) {
            return std::unexpected(Error {Error::Code::WriteFailed,
                QCoreApplication::translate("imr::Backups",
                    "The backup was not restored: “%1” could not be moved out of its way. Close the project "
                    "everywhere, then try again.")
                    .arg(QFileInfo(projectPath + side).fileName()),
                {}});
        }
    }
    // A second name, not a move: there is a project at every moment.
    if (::link(QFile::encodeName(projectPath).constData(), QFile::encodeName(target).constData()) == 0
        || QFile::copy(projectPath, target))
        return {};
    return std::unexpected(Error {Error::Code::WriteFailed,
        QCoreApplication::translate("imr::Backups",
            "The backup was not restored: the project as it is could not be kept at “%1”. Make room on the disk, then "
            "try again.")
            .arg(QDir::toNativeSeparators(target)),
        {}});
}

} // namespace

QString backupFolder(const QString& projectPath)
{
    const QFileInfo project(projectPath);
    // The same in every language: whoever changes that finds the backups made before.
    return project.absoluteDir().filePath(project.completeBaseName() + u" backups"_s);
}

QList<Backup> backupsOf(const QString& projectPath)
{
    QList<Backup> backups;
    for (Backup backup : named(projectPath)) {
        if (count(backup))
            backups.append(backup);
    }
    return backups;
}

Result<std::optional<Backup>> makeBackup(
    const QString& projectPath, const BackupLimits& limits, const std::stop_token& stop)
{
    const auto database = openForReading(projectPath);
    const auto content = database ? contentOf(**database) : std::unexpected(database.error());
    if (!content)
        return std::unexpected(content.error());
    const QList<Backup> former = named(projectPath);
    const auto newest = std::ranges::find(former, false, &Backup::isKept);
    if (newest != former.end() && contentIn(newest->path) == *content)
        return std::nullopt;
    const QString folder = backupFolder(projectPath);
    QDateTime now = QDateTime::currentDateTimeUtc();
    if (newest != former.end() && newest->made >= now) // the clock was set back
        now = newest->made.addMSecs(1);
    Backup backup {QDir(folder).filePath(nameFor(now, false)), now};
    auto made = makeFolder(folder).and_then([&] { return copyProject(**database, backup.path, stop); }).and_then([&] {
        return count(backup);
    });
    if (!made)
        return std::unexpected(made.error());
    backup.bytes = QFileInfo(backup.path).size();
    clearAway(projectPath, limits);
    return backup;
}

Result<QString> restoreBackup(const QString& projectPath, const QString& backupPath)
{
    const auto backup = openForReading(backupPath);
    if (!backup)
        return std::unexpected(backup.error());
    const auto lock = ProjectLock::take(projectPath);
    if (!lock)
        return std::unexpected(lock.error());
    if (const auto& holder = (*lock)->heldBy()) {
        return std::unexpected(Error {Error::Code::InUse,
            QCoreApplication::translate("imr::Backups",
                "The backup was not restored: the project is open elsewhere (%1). Close it there, then try again.")
                .arg(holder->who()),
            {}});
    }
    const QString folder = backupFolder(projectPath);
    const QString target = QDir(folder).filePath(nameFor(QDateTime::currentDateTimeUtc(), true));
    const QString making = QFileInfo(projectPath).absoluteFilePath() + u".restored"_s;
    QFile::remove(making);
    auto done = makeFolder(folder).and_then([&] { return copyProject(**backup, making); }).and_then([&] {
        return moveAside(projectPath, target);
    });
    if (!done) {
        QFile::remove(making);
        return std::unexpected(done.error());
    }
    if (std::rename(QFile::encodeName(making).constData(), QFile::encodeName(projectPath).constData()) != 0) {
        const QString cause = qt_error_string();
        QFile::remove(making);
        return std::unexpected(Error {Error::Code::WriteFailed,
            QCoreApplication::translate("imr::Backups",
                "The backup was not restored: the folder did not take it. Make room on the disk, then try again."),
            cause});
    }
    std::ignore = syncToDisk(QFileInfo(projectPath).absolutePath());
    return target;
}

} // namespace imr::core
