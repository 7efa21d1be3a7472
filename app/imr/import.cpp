// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"
#include "core/import/importer.h"
#include "core/project/project.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace imr::core;

namespace imr::cli {

namespace {

QString counted(const char* text, int number)
{
    return QCoreApplication::translate("imr::CommandLine", text, nullptr, number);
}

int printReport(const ImportReport& report)
{
    for (const ImportReport::Problem& problem : report.problems)
        complain(problem.file.isEmpty() ? problem.sentence : u"%1: %2"_s.arg(problem.file, problem.sentence));
    print(counted(QT_TRANSLATE_N_NOOP("imr::CommandLine", "%Ln letter(s) imported"), report.imported));
    if (report.unreadable > 0)
        print(counted(QT_TRANSLATE_N_NOOP("imr::CommandLine", "%Ln letter(s) could not be read"), report.unreadable));
    if (report.duplicates > 0)
        print(counted(
            QT_TRANSLATE_N_NOOP("imr::CommandLine", "%Ln letter(s) in the project already"), report.duplicates));
    if (const QString passedOver = passedOverSentence(report.passedOver); !passedOver.isEmpty())
        print(passedOver);
    if (report.cancelled) {
        complain(QCoreApplication::translate("imr::CommandLine",
            "The import was stopped; what was imported stays. The same command goes on from there."));
    }
    // A duplicate is told but is no error: to import a folder again is how an import is continued.
    const bool errors = report.cancelled || report.problems.size() > report.duplicates;
    return errors ? SomeErrors : AllWell;
}

} // namespace

int importCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("imr::CommandLine",
        "Imports letters into a project, which is created when there is none. Letters already in it are passed over."));
    const QCommandLineOption jobs({u"j"_s, u"jobs"_s},
        QCoreApplication::translate(
            "imr::CommandLine", "How many letters to read at a time; one a processor by itself."),
        u"N"_s);
    parser.addOption(jobs);
    addProjectArgument(parser);
    addLettersArgument(parser);
    if (auto read = readArguments(parser, u"import"_s, arguments); !read)
        return read.error();
    const QStringList given = parser.positionalArguments();
    if (given.size() < 2) {
        return wrongUsage(u"import"_s,
            QCoreApplication::translate("imr::CommandLine", "A project and at least one letter or folder are needed."));
    }
    bool isNumber = true;
    const int threads = parser.isSet(jobs) ? parser.value(jobs).toInt(&isNumber) : 0;
    if (!isNumber || (parser.isSet(jobs) && threads < 1) || threads > 256) {
        return wrongUsage(u"import"_s,
            QCoreApplication::translate("imr::CommandLine", "“%1” is no number of jobs. Choose one from 1 to 256.")
                .arg(parser.value(jobs)));
    }
    const QString& path = given.first();
    if (!path.endsWith(u".imrproj"_s, Qt::CaseInsensitive)) {
        return wrongUsage(u"import"_s,
            QCoreApplication::translate(
                "imr::CommandLine", "The project comes first, and “%1” does not end in .imrproj. Nothing was imported.")
                .arg(path));
    }
    const bool isNew = !QFileInfo::exists(path);
    std::unique_ptr<Project> created; // keeps it ours until all is in it
    if (isNew) {
        auto made = Project::create(path);
        if (!made)
            return projectFailed(made.error());
        created = std::move(*made);
    }
    watchInterrupts();
    Importer importer(path, threads);
    const auto report = [&] {
        ProgressLine line;
        return importer.run(given.sliced(1), [&](int done, int found) {
            line.show(done, found);
            if (isInterrupted())
                importer.cancel();
        });
    }();
    if (!report)
        return projectFailed(report.error());
    const int status = printReport(*report);
    created.reset();
    if (isNew && report->found == 0 && QFile::remove(path)) {
        complain(QCoreApplication::translate(
            "imr::CommandLine", "There was nothing to import, so no project was made. Look at the names given."));
    }
    return status;
}

} // namespace imr::cli
