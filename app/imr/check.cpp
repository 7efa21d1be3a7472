// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"
#include "core/project/projectcheck.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace imr::cli {

int checkCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("imr::CommandLine",
        "Looks a project through: the file, the full-text index, and of each letter its words, rows and history."));
    parser.addPositionalArgument(
        u"project"_s, QCoreApplication::translate("imr::CommandLine", "The project file."), u"PROJECT.imrproj"_s);
    if (auto read = readArguments(parser, u"check"_s, arguments); !read)
        return read.error();
    if (parser.positionalArguments().size() != 1) {
        return wrongUsage(
            u"check"_s, QCoreApplication::translate("imr::CommandLine", "Exactly one project is needed."));
    }
    const auto problems = [&] {
        ProgressLine line;
        return core::checkProject(
            parser.positionalArguments().first(), [&line](int done, int letters) { line.show(done, letters); });
    }();
    if (!problems)
        return projectFailed(problems.error());
    for (const QString& problem : *problems)
        print(problem);
    if (problems->isEmpty())
        print(QCoreApplication::translate("imr::CommandLine", "All is well."));
    return problems->isEmpty() ? AllWell : SomeErrors;
}

} // namespace imr::cli
