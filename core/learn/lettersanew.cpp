// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/lettersanew.h"

#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"

#include <QCoreApplication>
#include <QtConcurrentMap>

#include <algorithm>
#include <exception>

namespace imr::core {

namespace {

constexpr qsizetype atATime = 128; // letters in memory

// Running out of memory costs that letter its new reading.
Result<Letter> readOne(const LetterParser& parser, const StoredLetter& letter)
{
    try {
        return parser.parse(letter.text);
    } catch (const std::exception& fault) {
        return std::unexpected(Error {Error::Code::TooLarge,
            QCoreApplication::translate("imr::Importer",
                "“%1” could not be read: it asks for more than this program can give (%2). Check the file.")
                .arg(letter.row.file, QString::fromLocal8Bit(fault.what())),
            {}});
    }
}

} // namespace

Error cancelled()
{
    return {Error::Code::Cancelled,
        QCoreApplication::translate("imr::Learn", "The work was stopped; what was written stays."), {}};
}

Result<void> readLettersAnew(const Project& project, const QList<LetterId>& ids, QStringList& problems,
    const Watcher& watcher, const std::function<Result<void>(const LetterAnew&)>& visit)
{
    const DrugLexicon& lexicon = project.lexicon();
    const LetterParser parser(lexicon, GuidelineIndex::builtIn());
    int done = 0;
    for (qsizetype first = 0; first < ids.size(); first += atATime) {
        QList<StoredLetter> letters;
        for (const LetterId id : ids.sliced(first, std::min(atATime, ids.size() - first))) {
            auto letter = project.letter(id);
            if (letter)
                letters.append(std::move(*letter));
            else
                problems.append(letter.error().sentence);
        }
        const QList<LetterAnew> read = QtConcurrent::blockingMapped<QList<LetterAnew>>(
            letters, [&parser](const StoredLetter& letter) { return LetterAnew {letter, readOne(parser, letter)}; });
        done += int(std::min(atATime, ids.size() - first) - letters.size());
        for (const LetterAnew& letter : read) {
            if (auto visited = visit(letter); !visited)
                return visited;
            if (watcher && !watcher(++done, int(ids.size())))
                return std::unexpected(cancelled());
        }
    }
    return {};
}

} // namespace imr::core
