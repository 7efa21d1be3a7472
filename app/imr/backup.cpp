// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"
#include "core/project/backups.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace imr::core;

namespace imr::cli {

namespace {

QString nameOf(const Backup& backup)
{
    return QFileInfo(backup.path).completeBaseName();
}

// The same in every language, for scripts.
int list(const QString& project)
{
    for (const Backup& backup : backupsOf(project)) {
        print(u"%1: letters %2, reviewed %3, corrections %4, bytes %5"_s.arg(nameOf(backup))
                .arg(backup.letters)
                .arg(backup.reviewed)
                .arg(backup.corrections)
                .arg(backup.bytes));
    }
    return AllWell;
}

int restore(const QString& project, const QString& name)
{
    const QList<Backup> backups = backupsOf(project);
    const auto found = std::ranges::find(backups, name, nameOf);
    if (found == backups.end()) {
        return wrongUsage(u"backup"_s,
            say(QT_TRANSLATE_NOOP("imr::CommandLine", "There is no backup “%1”. --list names those there are."))
                .arg(name));
    }
    const auto kept = restoreBackup(project, found->path);
    if (!kept)
        return projectFailed(kept.error());
    print(u"restored: %1"_s.arg(name));
    print(u"kept: %1"_s.arg(*kept));
    return AllWell;
}

} // namespace

int backupCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("imr::CommandLine",
        "Makes a backup of a project in a folder beside it, unless nothing changed since the last one; lists them, or "
        "puts one in the place of the project. The last ten are kept, of 2 GB together at most.")));
    const QCommandLineOption listed(
        u"list"_s, say(QT_TRANSLATE_NOOP("imr::CommandLine", "Names the backups, the newest first.")));
    const QCommandLineOption restored(u"restore"_s,
        say(QT_TRANSLATE_NOOP("imr::CommandLine",
            "Puts a backup in the place of the project; what stood there is kept among the backups.")),
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "NAME")));
    parser.addOptions({listed, restored});
    const auto project = readProject(parser, u"backup"_s, arguments);
    if (!project)
        return project.error();
    if (parser.isSet(listed) && parser.isSet(restored)) {
        return wrongUsage(
            u"backup"_s, say(QT_TRANSLATE_NOOP("imr::CommandLine", "--list and --restore go one at a time.")));
    }
    if (parser.isSet(listed))
        return list(*project);
    if (parser.isSet(restored))
        return restore(*project, parser.value(restored));
    const auto made = makeBackup(*project);
    if (!made)
        return projectFailed(made.error());
    print(*made ? u"made: %1"_s.arg(nameOf(**made)) : u"unchanged"_s);
    return AllWell;
}

} // namespace imr::cli
