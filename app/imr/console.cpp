// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"
#include "core/project/project.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;
int outputFault = 0; // errno of the first write to standard output that failed

void write(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const bool written
        = std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream) == std::size_t(bytes.size())
        && std::fflush(stream) == 0;
    if (!written && stream == stdout && outputFault == 0)
        outputFault = errno;
}

QString shown(QString text)
{
    for (QChar& c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x20)
            c = QChar(0x2400 + unit); // its picture
        else if (unit >= 0x7f && unit < 0xa0)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

// "| head" is done with the output when it has its lines.
bool isReaderGone()
{
    pollfd output {STDOUT_FILENO, POLLOUT, 0};
    return poll(&output, 1, 0) == 1 && (output.revents & POLLERR);
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
        QString text = parser.helpText(); // its first line is "Usage:", the program as it was called, the arguments
        const qsizetype name = text.indexOf(u' ') + 1;
        write(stdout, text.replace(name, QCoreApplication::arguments().constFirst().size(), u"imr "_s + command));
        return std::unexpected(int(AllWell));
    }
    return {};
}

QString say(const char* text)
{
    return QCoreApplication::translate("imr::CommandLine", text);
}

void addProjectArgument(QCommandLineParser& parser)
{
    parser.addPositionalArgument(say(QT_TRANSLATE_NOOP("imr::CommandLine", "PROJECT.imrproj")),
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "The project file.")));
}

void addLettersArgument(QCommandLineParser& parser)
{
    parser.addPositionalArgument(say(QT_TRANSLATE_NOOP("imr::CommandLine", "FILE-OR-FOLDER...")),
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "Letters (.pdf, .txt, .text) and folders that hold some.")));
}

std::expected<QString, int> readProject(
    QCommandLineParser& parser, const QString& command, const QStringList& arguments)
{
    addProjectArgument(parser);
    if (auto read = readArguments(parser, command, arguments); !read)
        return std::unexpected(read.error());
    if (parser.positionalArguments().size() != 1) {
        return std::unexpected(
            wrongUsage(command, say(QT_TRANSLATE_NOOP("imr::CommandLine", "Exactly one project is needed."))));
    }
    return parser.positionalArguments().constFirst();
}

core::Result<std::unique_ptr<core::Project>> openToRead(const QString& path)
{
    auto project = core::Project::openForReading(path);
    // What a crash left half written on a network drive must be taken back first, which is to write.
    if (!project && project.error().code == core::Error::Code::ReadOnly)
        project = core::Project::open(path);
    return project;
}

int wrongUsage(const QString& command, const QString& what)
{
    complain(what);
    complain(QCoreApplication::translate("imr::CommandLine", "“%1 --help” tells how it is used.")
            .arg(command.isEmpty() ? u"imr"_s : u"imr "_s + command));
    return WrongUsage;
}

void prepareStreams()
{
    // A file opened in the place of a closed stream would be printed into. Read-only, so that printing still fails.
    int opened = open("/dev/null", O_RDONLY);
    while (opened >= 0 && opened <= STDERR_FILENO)
        opened = open("/dev/null", O_RDONLY);
    if (opened > STDERR_FILENO)
        close(opened);
    // A reader that left and a limit on file sizes are faults of one write.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

core::Result<void> openOutput(QFile& output)
{
    if (output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return {};
    return std::unexpected(core::Error {core::Error::Code::WriteFailed,
        QCoreApplication::translate("imr::CommandLine", "Standard output could not be written to: %1.")
            .arg(output.errorString()),
        {}});
}

void print(const QString& line)
{
    write(stdout, shown(line) + u'\n');
}

void complain(const QString& line)
{
    write(stderr, u"imr: "_s + shown(line) + u'\n');
}

bool isOutputComplete()
{
    if (outputFault == 0 || isReaderGone())
        return true;
    complain(QCoreApplication::translate("imr::CommandLine",
        "Standard output did not take all that was printed: %1. Check where it goes, then try again.")
            .arg(QString::fromLocal8Bit(std::strerror(outputFault))));
    return false;
}

int projectFailed(const core::Error& error)
{
    complain(error.sentence);
    return ProjectFailed;
}

int outputFailed(const core::Error& error)
{
    return error.code == core::Error::Code::WriteFailed && isReaderGone() ? int(AllWell) : projectFailed(error);
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
