// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"
#include "core/store/projectlock.h"

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
    const auto file = readProject(parser, u"unlock"_s, arguments);
    if (!file)
        return file.error();
    const auto done = core::ProjectLock::breakLock(*file);
    return done ? int(AllWell) : projectFailed(done.error());
}

} // namespace imr::cli
