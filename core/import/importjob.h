// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"
#include "core/letter/letter.h"
#include "core/lexicon/druglexicon.h"

#include <atomic>

namespace imr::core {

class Database;

// What an import is made of, so that it can be tried without files, programs or a parser.
struct ImportSteps
{
    using Read = std::function<ReadLetter(const QString& path)>;

    std::function<FoundLetters(const QStringList& filesAndFolders)> list;
    std::function<Read()> makeReader; // called once on each worker thread
    std::function<Result<Letter>(const QString& canonical)> parse; // called on all of them at once
    QString parserVersion;
};

// The steps of the program itself, with the lexicon of the project that the letters go to.
[[nodiscard]] ImportSteps realImportSteps(const DrugLexicon& lexicon = DrugLexicon::builtIn());

// How often letters are committed, and with that for how long others that change the project wait.
enum class CommitPace {
    BesideWindow, // some hundred letters, gathered first: the project is locked only while they are written
    Alone, // some thousand, each written as it comes: fewer waits for the disk
};

// One import, done in the thread that calls run(), with `jobs` more threads reading and parsing ahead. Letters are
// written in the order of the files, many to a transaction; what waits to be written is bounded in number and in bytes.
class ImportJob final
{
public:
    ImportJob(const QString& projectPath, int jobs, ImportSteps steps, CommitPace pace = CommitPace::BesideWindow);

    struct Watcher
    {
        std::function<void(int done, int found)> progressed {};
        std::function<void()> batchWritten {};
    };
    // What was committed is on the disk when this returns, however it ended.
    [[nodiscard]] Result<ImportReport> run(const QStringList& filesAndFolders, const Watcher& watcher);

    void cancel() { m_cancelled = true; } // from any thread; takes effect within one letter, once the files are listed

private:
    [[nodiscard]] Result<ImportReport> importInto(
        const Database& database, const QStringList& filesAndFolders, const Watcher& watcher);

    QString m_projectPath;
    int m_jobs;
    ImportSteps m_steps;
    CommitPace m_pace;
    std::atomic<bool> m_cancelled = false;
};

} // namespace imr::core
