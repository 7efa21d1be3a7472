// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"
#include "core/project/damage.h"
#include "core/project/project.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace imr::core;

namespace imr::cli {

namespace {

// "name: number", the same in every language, for scripts.
void printCount(const QString& name, int count)
{
    print(u"%1: %2"_s.arg(name).arg(count));
}

void printCounts(const ProjectCounts& counts)
{
    printCount(u"letters"_s, counts.letters);
    for (const Status status : {Status::ToReview, Status::Reviewed, Status::Flagged, Status::Unreadable})
        printCount(u"  "_s + statusName(status), counts.byStatus.value(status));
    printCount(u"items"_s, counts.items);
    printCount(u"  upheld"_s, counts.upheld);
    printCount(u"  overturned"_s, counts.overturned);
    printCount(u"findings"_s, std::accumulate(counts.findingsByCode.cbegin(), counts.findingsByCode.cend(), 0));
    printCount(u"  warnings and errors"_s, counts.findings);
    printCount(u"  warnings and errors in letters not reviewed"_s, counts.openFindings);
    for (auto it = counts.findingsByCode.cbegin(); it != counts.findingsByCode.cend(); ++it)
        printCount(u"  "_s + it.key(), it.value());
    printCount(u"dismissed findings"_s, counts.dismissed);
    printCount(u"corrections"_s, counts.corrections);
    printCount(u"own drug names"_s, counts.ownDrugs);
}

int tellDamage(const QString& file, const Error& damage)
{
    complain(QCoreApplication::translate("imr::CommandLine",
        "“%1” is damaged: what could not be read of it is not counted. Restore a backup, or save what can be read of "
        "it with “imr rescue”.")
            .arg(QFileInfo(file).fileName()));
    for (const QString& line : damage.detail.split(u'\n', Qt::SkipEmptyParts))
        complain(line);
    return SomeErrors;
}

} // namespace

int infoCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("imr::CommandLine",
        "Counts a project's letters by status, its items, decisions, findings and lines of history. Says so when the "
        "project's file is damaged."));
    const auto file = readProject(parser, u"info"_s, arguments);
    if (!file)
        return file.error();
    auto project = openToRead(*file);
    std::optional<Error> damage;
    if (!project && project.error().code == Error::Code::Damaged) {
        damage = project.error();
        project = Project::openDamaged(*file);
    }
    const auto counts = project ? (*project)->counts() : std::unexpected(project.error());
    if (!counts)
        return projectFailed(damage.value_or(counts.error()));
    if (!damage) {
        const auto found = damageIn(*file);
        if (!found)
            return projectFailed(found.error());
        damage = *found;
    }
    printCounts(*counts);
    return damage ? tellDamage(*file, *damage) : int(AllWell);
}

} // namespace imr::cli
