// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"
#include "core/project/project.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace imr::core;

namespace imr::cli {

namespace {

// Of this file name, or of this path where it has one.
Result<QList<LetterId>> lettersNamed(const Project& project, const QString& name)
{
    const auto ids = project.letters();
    const auto rows = ids ? project.rows(*ids) : std::unexpected(ids.error());
    if (!rows)
        return std::unexpected(rows.error());
    QList<LetterId> found;
    for (const LetterRow& row : *rows) {
        if (row.file != QFileInfo(name).fileName())
            continue;
        if (name.contains(u'/')) {
            const auto letter = project.letter(row.id);
            if (!letter)
                return std::unexpected(letter.error());
            if (letter->path != QFileInfo(name).absoluteFilePath())
                continue;
        }
        found.append(row.id);
    }
    return found;
}

} // namespace

int removeCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("imr::CommandLine",
        "Removes letters from a project for good: their text, rows, index and history leave the file. Backups and "
        "copies keep them until they are deleted.")));
    const QCommandLineOption note(u"note"_s,
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "Why; it is kept with who removed the letters and when.")),
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "TEXT")));
    parser.addOption(note);
    addProjectArgument(parser);
    parser.addPositionalArgument(say(QT_TRANSLATE_NOOP("imr::CommandLine", "LETTER...")),
        say(QT_TRANSLATE_NOOP(
            "imr::CommandLine", "The letters' file names; with its folder where two have the same.")));
    if (auto read = readArguments(parser, u"remove"_s, arguments); !read)
        return read.error();
    const QStringList given = parser.positionalArguments();
    if (given.size() < 2) {
        return wrongUsage(
            u"remove"_s, say(QT_TRANSLATE_NOOP("imr::CommandLine", "A project and at least one letter are needed.")));
    }
    const auto project = Project::open(given.first());
    if (!project)
        return projectFailed(project.error());
    QList<LetterId> all;
    int missed = 0;
    for (const QString& name : given.sliced(1)) {
        const auto found = lettersNamed(**project, name);
        if (!found)
            return projectFailed(found.error());
        if (found->size() == 1) {
            all += *found;
            continue;
        }
        ++missed;
        complain((found->isEmpty()
                ? say(QT_TRANSLATE_NOOP("imr::CommandLine", "“%1” is not in the project."))
                : say(QT_TRANSLATE_NOOP("imr::CommandLine",
                      "“%1” is in the project more than once; nothing of it was removed. Name it with its folder.")))
                .arg(name));
    }
    const auto removed = (*project)->removeLetters(all, parser.value(note));
    if (!removed)
        return projectFailed(removed.error());
    print(u"letters removed: %1"_s.arg(*removed));
    return missed > 0 ? SomeErrors : AllWell;
}

} // namespace imr::cli
