// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"
#include "core/project/projectlock.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace imr::cli {

int unlockCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("imr::CommandLine",
        "Takes away the lock that another computer left beside a project on a network drive. Only when nobody has the "
        "project open: what two write at once is lost."));
    parser.addPositionalArgument(
        u"project"_s, QCoreApplication::translate("imr::CommandLine", "The project file."), u"PROJECT.imrproj"_s);
    if (auto read = readArguments(parser, u"unlock"_s, arguments); !read)
        return read.error();
    if (parser.positionalArguments().size() != 1) {
        return wrongUsage(
            u"unlock"_s, QCoreApplication::translate("imr::CommandLine", "Exactly one project is needed."));
    }
    const auto done = core::ProjectLock::breakLock(parser.positionalArguments().first());
    return done ? int(AllWell) : projectFailed(done.error());
}

} // namespace imr::cli
