// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"
#include "core/export/csvexport.h"
#include "core/export/jsonexport.h"
#include "core/project/project.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;
using namespace imr::core;

namespace imr::cli {

namespace {

struct Wanted
{
    QString project;
    QString target; // "-": standard output
    bool json = false;
    ExportOptions options;
};

std::optional<RowKind> rowKindNamed(const QString& name)
{
    if (name == u"issues")
        return RowKind::Issues;
    if (name == u"medications")
        return RowKind::Medications;
    if (name == u"citations")
        return RowKind::Citations;
    if (name == u"corrections")
        return RowKind::History;
    if (name == u"mentions")
        return RowKind::Mentions;
    return {};
}

std::expected<Wanted, int> wantedOf(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("imr::CommandLine",
        "Writes the letters of a project as CSV (RFC 4180, UTF-8) or JSON. Cells that a spreadsheet would run as a "
        "formula get a single quote before them.")));
    const QCommandLineOption csv(u"csv"_s,
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "Where to write CSV; - is standard output, as without it.")),
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "FILE")), u"-"_s);
    const QCommandLineOption json(u"json"_s,
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "Writes one JSON object a letter instead; - is standard output.")),
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "FILE")));
    const QCommandLineOption rows(u"rows"_s,
        say(QT_TRANSLATE_NOOP("imr::CommandLine",
            "What a row is: issues, medications, citations, corrections, or mentions: the drugs, doses, dates and "
            "pages that summaries (issue 0) and rationales speak of; start and end count UTF-16 code units of the "
            "letter's text.")),
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "KIND")), u"issues"_s);
    const QCommandLineOption status(u"status"_s,
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "Which letters: reviewed or all.")),
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "WHICH")), u"reviewed"_s);
    const QCommandLineOption columns(u"columns"_s,
        say(QT_TRANSLATE_NOOP("imr::CommandLine",
            "Only these columns, in this order. There are more than are written without it: a name that is none "
            "is answered with all of them.")),
        u"a,b,..."_s);
    const QCommandLineOption noMark(u"no-bom"_s,
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "Leaves out the byte order mark that spreadsheets look for.")));
    parser.addOptions({csv, json, rows, status, columns, noMark});
    const auto file = readProject(parser, u"export"_s, arguments);
    if (!file)
        return std::unexpected(file.error());

    const auto refuse = [](const QString& what) { return std::unexpected(wrongUsage(u"export"_s, what)); };
    const auto kind = rowKindNamed(parser.value(rows));
    if (!kind) {
        return refuse(
            say(QT_TRANSLATE_NOOP("imr::CommandLine",
                    "“%1” is no kind of row. Choose from: issues, medications, citations, corrections, mentions."))
                .arg(parser.value(rows)));
    }
    if (parser.value(status) != u"reviewed" && parser.value(status) != u"all") {
        return refuse(
            say(QT_TRANSLATE_NOOP("imr::CommandLine", "“%1” is no choice of letters. Choose from: reviewed, all."))
                .arg(parser.value(status)));
    }
    if (parser.isSet(json) && (parser.isSet(csv) || parser.isSet(rows) || parser.isSet(columns)))
        return refuse(
            say(QT_TRANSLATE_NOOP("imr::CommandLine", "--json holds whole letters: no --csv, --rows or --columns.")));
    Wanted wanted;
    wanted.project = *file;
    wanted.json = parser.isSet(json);
    wanted.target = wanted.json ? parser.value(json) : parser.value(csv);
    wanted.options.rows = *kind;
    wanted.options.reviewedOnly = parser.value(status) == u"reviewed";
    wanted.options.byteOrderMark = !parser.isSet(noMark);
    if (wanted.target.isEmpty())
        return refuse(say(QT_TRANSLATE_NOOP("imr::CommandLine", "The name of the file to write is empty.")));
    const QStringList known = exportColumns(*kind) + extraExportColumns(*kind);
    const QStringList names = parser.isSet(columns) ? parser.value(columns).split(u',') : QStringList();
    for (const QString& name : names) {
        const QString column = name.trimmed();
        if (wanted.options.columns.contains(column))
            return refuse(say(QT_TRANSLATE_NOOP("imr::CommandLine", "The column “%1” is named twice.")).arg(column));
        wanted.options.columns.append(column);
        if (!known.contains(column)) {
            return refuse(say(QT_TRANSLATE_NOOP("imr::CommandLine", "There is no column “%1”. Choose from: %2."))
                    .arg(column, known.join(u", ")));
        }
    }
    return wanted;
}

Result<qint64> write(const Project& project, const Wanted& wanted)
{
    const bool reviewedOnly = wanted.options.reviewedOnly;
    if (wanted.target != u"-") {
        return wanted.json ? exportJsonFile(project, reviewedOnly, wanted.target, wanted.options.passOver)
                           : exportCsvFile(project, wanted.options, wanted.target);
    }
    QFile standardOutput;
    if (auto opened = openOutput(standardOutput); !opened)
        return std::unexpected(opened.error());
    return wanted.json ? exportJson(project, reviewedOnly, standardOutput, wanted.options.passOver)
                       : exportCsv(project, wanted.options, standardOutput);
}

// Letters that have no rows because they could not be read.
Result<int> nameUnreadable(const Project& project)
{
    return project.letters({.statuses = {Status::Unreadable}})
        .and_then([&project](const QList<LetterId>& ids) { return project.rows(ids); })
        .transform([](const QList<LetterRow>& rows) {
            for (const LetterRow& row : rows)
                complain(u"%1: %2"_s.arg(row.file, row.error));
            return int(rows.size());
        });
}

} // namespace

int exportCommand(const QStringList& arguments)
{
    auto wanted = wantedOf(arguments);
    if (!wanted)
        return wanted.error();
    const auto project = openToRead(wanted->project);
    if (!project)
        return projectFailed(project.error());
    int damaged = 0;
    wanted->options.passOver = [&damaged](const Error& error) {
        ++damaged;
        complain(error.sentence);
    };
    if (const auto rows = write(**project, *wanted); !rows)
        return wanted->target == u"-" ? outputFailed(rows.error()) : projectFailed(rows.error());
    if (wanted->options.reviewedOnly) {
        if (const auto counts = (*project)->counts(); counts && counts->byStatus.value(Status::Reviewed) == 0)
            complain(QCoreApplication::translate("imr::CommandLine",
                "No letter of this project is reviewed yet, so there are no rows. --status all exports all letters."));
        return damaged > 0 ? SomeErrors : AllWell;
    }
    const auto unreadable = nameUnreadable(**project);
    if (!unreadable)
        return projectFailed(unreadable.error());
    return *unreadable + damaged > 0 ? SomeErrors : AllWell;
}

} // namespace imr::cli
