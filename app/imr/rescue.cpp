// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/rescue.h"

#include "app/imr/command.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;
using namespace imr::core;

namespace imr::cli {

namespace {

// The same in every language, for scripts.
void printRescue(const Rescue& rescue)
{
    print(u"letters: %1"_s.arg(rescue.letters));
    print(u"letters parsed again: %1"_s.arg(rescue.readAnew.size()));
    print(u"letters left out: %1"_s.arg(rescue.lost.size()));
    print(u"letters that may hold wrong words: %1"_s.arg(rescue.doubtful.size()));
    print(u"lines of history: %1"_s.arg(rescue.lines));
    print(u"lines of history left out: %1"_s.arg(rescue.lostLines));
    print(u"seals left out: %1"_s.arg(rescue.lostSeals));
}

} // namespace

int rescueCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("imr::CommandLine",
        "Copies all of a damaged project that can still be read into a new one: letters, corrections, reviews, the "
        "history and its ledger. The damaged project is not changed. What was left out is counted and named.")));
    parser.addPositionalArgument(say(QT_TRANSLATE_NOOP("imr::CommandLine", "DAMAGED.imrproj")),
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "The damaged project.")));
    parser.addPositionalArgument(say(QT_TRANSLATE_NOOP("imr::CommandLine", "NEW.imrproj")),
        say(QT_TRANSLATE_NOOP("imr::CommandLine", "Where to make the new one; no file may be there.")));
    if (auto read = readArguments(parser, u"rescue"_s, arguments); !read)
        return read.error();
    const QStringList given = parser.positionalArguments();
    if (given.size() != 2) {
        return wrongUsage(u"rescue"_s,
            say(QT_TRANSLATE_NOOP("imr::CommandLine", "The damaged project and the name of the new one are needed.")));
    }
    const auto rescue = [&] {
        ProgressLine line;
        return rescueProject(given[0], given[1], [&line](int done, int letters) { line.show(done, letters); });
    }();
    if (!rescue)
        return projectFailed(rescue.error());
    for (const QString& line : rescueDetails(*rescue))
        complain(line);
    printRescue(*rescue);
    return rescue->isComplete() ? AllWell : SomeErrors;
}

} // namespace imr::cli
