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
    const auto file = readProject(parser, u"check"_s, arguments);
    if (!file)
        return file.error();
    const auto problems = [&] {
        ProgressLine line;
        return core::checkProject(*file, [&line](int done, int letters) { line.show(done, letters); });
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
