// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"
#include "core/learn/rereading.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace imr::core;

namespace imr::cli {

namespace {

std::optional<Take> takeNamed(const QString& name)
{
    if (name == u"none")
        return Take::None;
    if (name == u"agreeing")
        return Take::Agreeing;
    if (name == u"all")
        return Take::All;
    return {};
}

// "file: path: held -> read", the same in every language, for scripts.
void printDifference(const RereadDifference& difference)
{
    using Against = RereadDifference::Against;
    const QString whose = difference.against == Against::Person ? u" (corrected)"_s
        : difference.against == Against::Review                 ? u" (reviewed)"_s
                                                                : QString();
    print(u"%1: %2: %3 -> %4%5"_s.arg(difference.file, difference.path, difference.before, difference.after, whose));
}

Watcher progress(ProgressLine& line)
{
    return [&line](int done, int all) {
        line.show(done, all);
        return !isInterrupted();
    };
}

// Said before anything is written.
void warnOfCorrections(qsizetype contradicted)
{
    complain(QCoreApplication::translate("imr::CommandLine",
        "%Ln value(s) that a person corrected or reviewed will change; what they were stays in the history. Reviewed "
        "letters among those go back to “to review”.",
        nullptr, int(contradicted)));
}

int apply(Project& project, const Rereading& rereading, Take take)
{
    const auto applied = [&] {
        ProgressLine line;
        return applyRereading(project, rereading, taken(rereading, take), progress(line));
    }();
    if (!applied)
        return projectFailed(applied.error());
    for (const QString& problem : applied->problems)
        complain(problem);
    print(u"letters read anew: %1"_s.arg(applied->letters.size()));
    print(u"letters to review again: %1"_s.arg(applied->reopened.size()));
    return applied->problems.isEmpty() && !isInterrupted() ? AllWell : SomeErrors;
}

} // namespace

int rereadCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("imr::CommandLine",
        "Reads the letters of a project anew with this program's parser and shows where that differs from what is "
        "held. Nothing is changed without --apply. No correction is ever lost from the history, but --apply all takes "
        "back those in force that the new reading contradicts; letters that were reviewed are then to be reviewed "
        "again.")));
    const QCommandLineOption list(
        u"list"_s, say(QT_TRANSLATE_NOOP("imr::CommandLine", "Lists each field that is read otherwise.")));
    const QCommandLineOption take(u"apply"_s,
        say(QT_TRANSLATE_NOOP("imr::CommandLine",
            "Which differences to take: none; agreeing, those that contradict no correction and no review; or all, "
            "which also takes back the corrections that are contradicted.")),
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "WHICH")), u"none"_s);
    parser.addOptions({list, take});
    const auto file = readProject(parser, u"reread"_s, arguments);
    if (!file)
        return file.error();
    const auto wanted = takeNamed(parser.value(take));
    if (!wanted) {
        return wrongUsage(u"reread"_s,
            say(QT_TRANSLATE_NOOP("imr::CommandLine", "“%1” is no choice. Choose from: none, agreeing, all."))
                .arg(parser.value(take)));
    }
    const auto project = Project::open(*file);
    if (!project)
        return projectFailed(project.error());
    watchInterrupts();
    const auto rereading = [&] {
        ProgressLine line;
        return reread(**project, {}, progress(line));
    }();
    if (!rereading) {
        complain(rereading.error().sentence);
        return rereading.error().code == Error::Code::Cancelled ? SomeErrors : ProjectFailed;
    }
    for (const QString& problem : rereading->problems)
        complain(problem);
    if (parser.isSet(list))
        std::ranges::for_each(rereading->differences, printDifference);
    const auto against
        = std::ranges::count(rereading->differences, RereadDifference::Against::Person, &RereadDifference::against);
    print(u"letters: %1"_s.arg(rereading->letters));
    print(u"letters read otherwise: %1"_s.arg(rereading->changed.size()));
    print(u"fields read otherwise: %1"_s.arg(rereading->differences.size()));
    print(u"  against a correction: %1"_s.arg(against));
    const auto reviewed
        = std::ranges::count(rereading->differences, RereadDifference::Against::Review, &RereadDifference::against);
    print(u"  in reviewed letters: %1"_s.arg(reviewed));
    if (*wanted == Take::All && against + reviewed > 0)
        warnOfCorrections(against + reviewed);
    const int status = *wanted == Take::None ? int(AllWell) : apply(**project, *rereading, *wanted);
    return status == AllWell && !rereading->problems.isEmpty() ? int(SomeErrors) : status;
}

} // namespace imr::cli
