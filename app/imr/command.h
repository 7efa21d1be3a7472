// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <memory>

class QCommandLineParser;
class QFile;

namespace imr::core {
class Project;
}

namespace imr::cli {

// What scripts read from $?.
enum ExitStatus {
    AllWell = 0,
    SomeErrors = 1, // some letters or rows had errors, or the project is damaged; what is wrong is named
    WrongUsage = 2,
    ProjectFailed = 3, // the project could not be opened or written, or the output could not be written
};

// Each reads its own arguments (the program's and the command's name in front) and gives an exit status.
[[nodiscard]] int parseCommand(const QStringList& arguments);
[[nodiscard]] int importCommand(const QStringList& arguments);
[[nodiscard]] int exportCommand(const QStringList& arguments);
[[nodiscard]] int checkCommand(const QStringList& arguments);
[[nodiscard]] int infoCommand(const QStringList& arguments);
[[nodiscard]] int evaluateCommand(const QStringList& arguments);
[[nodiscard]] int rereadCommand(const QStringList& arguments);
[[nodiscard]] int drugsCommand(const QStringList& arguments);
[[nodiscard]] int backupCommand(const QStringList& arguments);
[[nodiscard]] int rescueCommand(const QStringList& arguments);
[[nodiscard]] int removeCommand(const QStringList& arguments);
[[nodiscard]] int unlockCommand(const QStringList& arguments);

// A text of QT_TRANSLATE_NOOP("imr::CommandLine", ...) in the person's language.
[[nodiscard]] QString say(const char* text);

// What several commands take: a project, and letters with folders of them.
void addProjectArgument(QCommandLineParser& parser);
void addLettersArgument(QCommandLineParser& parser);
// The arguments read as the command's; the exit status to leave with when that was wrong, or --help was all.
[[nodiscard]] std::expected<void, int> readArguments(
    QCommandLineParser& parser, const QString& command, const QStringList& arguments);
// The same of a command that takes one project and options: the project's path.
[[nodiscard]] std::expected<QString, int> readProject(
    QCommandLineParser& parser, const QString& command, const QStringList& arguments);
// A project to be read alone: it is not locked, so that a window may have it open, or open it meanwhile.
[[nodiscard]] core::Result<std::unique_ptr<core::Project>> openToRead(const QString& path);
// Says on standard error what was wrong with the usage.
int wrongUsage(const QString& command, const QString& what);

// Standard output as a device that buffers nothing.
[[nodiscard]] core::Result<void> openOutput(QFile& output);
// Before anything is opened or printed: what must not end the program or mix with its files.
void prepareStreams();
// Control characters, which names of files may hold, are shown and not sent: a line stays a line, a terminal as it is.
void print(const QString& line); // on standard output
void complain(const QString& line); // on standard error
// False, and said so, when something printed was not taken; a reader that wanted no more is no fault.
[[nodiscard]] bool isOutputComplete();
int projectFailed(const core::Error& error);
// The same for what was written to standard output.
int outputFailed(const core::Error& error);

// "123 of 456" on one line of a terminal, rewritten as it goes; nothing where standard error is no terminal.
class ProgressLine final
{
public:
    ProgressLine();
    ~ProgressLine(); // leaves an empty line behind
    void show(int done, int all);

private:
    bool m_terminal;
    int m_shown = -1;
};

// Whether the person asked to stop (Ctrl-C). The first time it is remembered here, the second time the program ends.
void watchInterrupts();
[[nodiscard]] bool isInterrupted();

} // namespace imr::cli
