// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <stop_token>

namespace imr::core {

// Copies of a project in the folder "NAME backups" beside it, for its owner only, named by when they were made.
struct Backup
{
    QString path;
    QDateTime made; // UTC
    qint64 bytes = 0;
    int letters = 0;
    int reviewed = 0;
    int corrections = 0; // lines of history
    bool isKept = false; // what stood in the project before another backup was restored; never cleared away
};

struct BackupLimits
{
    int most = 10;
    qint64 mostBytes = qint64(2) * 1024 * 1024 * 1024; // of all; the newest stays however large it is
};

[[nodiscard]] QString backupFolder(const QString& projectPath);
[[nodiscard]] QList<Backup> backupsOf(
    const QString& projectPath); // newest first; those that can't be read are left out

// Unless nothing changed since the newest one: letters, reviews, history, names. Gives the new one. The oldest go when
// there are too many. May be called while the project is open, from any thread. A request to stop ends it at once, with
// an error of code Cancelled: the unfinished copy, which no list of backups shows, is deleted, the project was only
// read and the backups there were stay.
[[nodiscard]] Result<std::optional<Backup>> makeBackup(
    const QString& projectPath, const BackupLimits& limits = {}, const std::stop_token& stop = {});

// Puts a backup in the place of the project, which must not be open anywhere. What stood there is kept among the
// backups, damaged or not; gives its path.
[[nodiscard]] Result<QString> restoreBackup(const QString& projectPath, const QString& backupPath);

} // namespace imr::core
