// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr/command.h"
#include "core/export/checkedoutput.h"
#include "core/export/letterjson.h"
#include "core/import/letterreading.h"
#include "core/import/letterstream.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace imr::core;

namespace imr::cli {

namespace {

QByteArray lineOf(const NewLetter& letter)
{
    QJsonObject json = letterToJson(letter.parsed);
    json.insert(u"file"_s, letter.file);
    json.insert(u"format"_s, letter.format);
    if (!letter.error.isEmpty())
        json.insert(u"error"_s, letter.error);
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

// Prints each letter as soon as it and those before it are read.
Result<int> printLetters(const QStringList& files, int jobs)
{
    QFile standardOutput;
    if (auto opened = openOutput(standardOutput); !opened)
        return std::unexpected(opened.error());
    CheckedOutput output(standardOutput);
    int unreadable = 0;
    const ImportSteps steps = realImportSteps();
    LetterStream<NewLetter> letters(files, jobs, [&steps] {
        return [&steps, read = steps.makeReader()](const QString& path) { return readLetter(path, read, steps); };
    });
    while (!letters.isDone()) {
        const auto letter = letters.next(std::chrono::milliseconds(50));
        if (!letter)
            continue;
        if (auto written = output.add(lineOf(*letter)); !written)
            return std::unexpected(written.error());
        if (!letter->error.isEmpty()) {
            ++unreadable;
            complain(u"%1: %2"_s.arg(letter->path, letter->error));
        }
    }
    return output.flush().transform([unreadable] { return unreadable; });
}

} // namespace

int parseCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("imr::CommandLine",
        "Prints what is in letters, one JSON object a line and letter, in the order of the files."));
    addLettersArgument(parser);
    if (auto read = readArguments(parser, u"parse"_s, arguments); !read)
        return read.error();
    if (parser.positionalArguments().isEmpty()) {
        return wrongUsage(
            u"parse"_s, QCoreApplication::translate("imr::CommandLine", "No letter and no folder was given."));
    }
    const FoundLetters found = LetterReader::lettersBelow(parser.positionalArguments());
    for (const Error& problem : found.problems)
        complain(problem.sentence);
    if (const QString passedOver = passedOverSentence(found.passedOver); !passedOver.isEmpty())
        complain(passedOver);
    const auto unreadable = printLetters(found.files, 0);
    if (!unreadable)
        return outputFailed(unreadable.error());
    return *unreadable > 0 || !found.problems.isEmpty() ? SomeErrors : AllWell;
}

} // namespace imr::cli
