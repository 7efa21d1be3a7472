// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"
#include "core/base/catalogues.h"

#include <QCoreApplication>

#include <clocale>
#include <cstdlib>
#include <langinfo.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::cli;

namespace {

struct Command
{
    const char* name;
    int (*run)(const QStringList& arguments);
    const char* summary;
};

constexpr Command commands[] = {
    {"parse", parseCommand, QT_TRANSLATE_NOOP("imr::CommandLine", "prints what is in letters, one JSON object a line")},
    {"import", importCommand, QT_TRANSLATE_NOOP("imr::CommandLine", "creates or extends a project")},
    {"export", exportCommand, QT_TRANSLATE_NOOP("imr::CommandLine", "writes a project's letters as CSV or JSON")},
    {"check", checkCommand, QT_TRANSLATE_NOOP("imr::CommandLine", "looks a project through and says what is wrong")},
    {"info", infoCommand, QT_TRANSLATE_NOOP("imr::CommandLine", "counts a project's letters, items and findings")},
    {"evaluate", evaluateCommand,
        QT_TRANSLATE_NOOP("imr::CommandLine", "scores the parser's reading against the reviewed letters")},
    {"reread", rereadCommand,
        QT_TRANSLATE_NOOP("imr::CommandLine", "reads letters anew and shows, or takes, what differs")},
    {"drugs", drugsCommand, QT_TRANSLATE_NOOP("imr::CommandLine", "lists, adds and shares a project's drug names")},
    {"backup", backupCommand, QT_TRANSLATE_NOOP("imr::CommandLine", "makes, lists and restores backups of a project")},
    {"rescue", rescueCommand,
        QT_TRANSLATE_NOOP("imr::CommandLine", "copies what can be read of a damaged project into a new one")},
    {"remove", removeCommand, QT_TRANSLATE_NOOP("imr::CommandLine", "removes letters from a project for good")},
    {"unlock", unlockCommand,
        QT_TRANSLATE_NOOP("imr::CommandLine", "takes away a lock that another computer left on a network drive")},
};

void printHelp()
{
    print(QCoreApplication::translate("imr::CommandLine", "Usage: imr COMMAND [ARGUMENTS]"));
    print({});
    for (const Command& command : commands) {
        print(u"  %1 %2"_s.arg(QLatin1StringView(command.name), -8)
                .arg(QCoreApplication::translate("imr::CommandLine", command.summary)));
    }
    print({});
    print(QCoreApplication::translate("imr::CommandLine", "“imr COMMAND --help” tells more."));
    print(QCoreApplication::translate("imr::CommandLine",
        "Exit status: 0 all well; 1 some letters or rows had errors, or the project is damaged; 2 wrong usage; 3 the "
        "project could not be opened or written, or the output not written."));
}

// Where scripts run there is often no locale; Qt would say so on standard error each time before it helps itself.
void expectUtf8()
{
    std::setlocale(LC_ALL, "");
    if (QLatin1StringView(nl_langinfo(CODESET)) != "ANSI_X3.4-1968"_L1)
        return;
    setenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8", 1);
}

} // namespace

int main(int argc, char** argv)
{
    umask(077); // what is written holds patients' data
    prepareStreams();
    expectUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"imr"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(IMR_VERSION));
    core::installCatalogues(application);

    const QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == u"--help" || name == u"-h") {
        printHelp();
        return isOutputComplete() ? AllWell : ProjectFailed;
    }
    if (name == u"--version" || name == u"-v") {
        print(u"imr %1"_s.arg(QCoreApplication::applicationVersion()));
        return isOutputComplete() ? AllWell : ProjectFailed;
    }
    for (const Command& command : commands) {
        if (name == QLatin1StringView(command.name)) {
            const int status = command.run(arguments);
            return isOutputComplete() ? status : ProjectFailed;
        }
    }
    return wrongUsage({},
        name.isEmpty() ? QCoreApplication::translate("imr::CommandLine", "No command was given.")
                       : QCoreApplication::translate("imr::CommandLine", "There is no command “%1”.").arg(name));
}
