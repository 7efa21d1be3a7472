// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void write(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

std::expected<void, int> readArguments(QCommandLineParser& parser, const QString& command, const QStringList& arguments)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QCommandLineOption help(
        {u"h"_s, u"help"_s}, QCoreApplication::translate("imr::CommandLine", "Shows this help."));
    parser.addOption(help);
    if (!parser.parse(QStringList {u"imr "_s + command} + arguments.sliced(2)))
        return std::unexpected(wrongUsage(command, parser.errorText()));
    if (parser.isSet(help)) {
        QString text = parser.helpText(); // knows the program as it was called, and no commands
        write(stdout, text.replace(QCoreApplication::arguments().first() + u' ', u"imr %1 "_s.arg(command)));
        return std::unexpected(int(AllWell));
    }
    return {};
}

int wrongUsage(const QString& command, const QString& what)
{
    complain(what);
    complain(QCoreApplication::translate("imr::CommandLine", "“%1 --help” tells how it is used.")
            .arg(command.isEmpty() ? u"imr"_s : u"imr "_s + command));
    return WrongUsage;
}

void print(const QString& line)
{
    write(stdout, line + u'\n');
}

bool isOutputComplete()
{
    if (!std::ferror(stdout))
        return true;
    complain(QCoreApplication::translate("imr::CommandLine",
        "Standard output did not take all that was printed. Make room on the disk, then try again."));
    return false;
}

void complain(const QString& line)
{
    write(stderr, u"imr: "_s + line + u'\n');
}

int projectFailed(const core::Error& error)
{
    complain(error.sentence);
    return ProjectFailed;
}

ProgressLine::ProgressLine()
    : m_terminal(isatty(STDERR_FILENO))
{
}

ProgressLine::~ProgressLine()
{
    if (m_terminal && m_shown >= 0)
        write(stderr, u"\r\x1b[K"_s);
}

void ProgressLine::show(int done, int all)
{
    const int thousandths = all > 0 ? int(qint64(done) * 1000 / all) : 1000;
    if (!m_terminal || thousandths == m_shown)
        return;
    m_shown = thousandths;
    write(stderr, u"\r\x1b[K"_s + QCoreApplication::translate("imr::CommandLine", "%1 of %2").arg(done).arg(all));
}

void watchInterrupts()
{
    struct sigaction action = {};
    action.sa_handler = [](int) { interrupted = 1; };
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaction(signal, &action, nullptr);
}

bool isInterrupted()
{
    return interrupted != 0;
}

} // namespace imr::cli
