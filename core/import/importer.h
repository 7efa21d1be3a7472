// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/letterreader.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace imr::core {

// What an import did.
struct ImportReport
{
    int found = 0; // files that may be letters
    int imported = 0;
    int unreadable = 0; // rows that say why
    int duplicates = 0; // the same bytes, in the project or twice in the folder; not imported again
    bool cancelled = false;
    struct Problem
    {
        QString file; // its path; empty when the sentence is about a name that was given
        QString sentence;
    };
    QList<Problem> problems; // what can't be taken or listed, then unreadable files and duplicates, in order
    QStringList passedOver; // files that are no letters by their names (FoundLetters)
};

// Imports files and folders into a project file: reads and parses on worker threads, writes on one. Lives in the
// caller's thread and reports there. What was written before a cancel or a kill stays; a second import goes on from it.
class Importer final : public QObject
{
    Q_OBJECT

public:
    // The project file must exist. jobs 0: one reader per processor.
    explicit Importer(const QString& projectPath, int jobs = 0, QObject* parent = nullptr);
    ~Importer() override; // cancels and waits

    void start(const QStringList& filesAndFolders);
    void cancel();
    [[nodiscard]] bool isRunning() const;

    // For programs without an event loop: start and wait, calling back after each letter; cancel() may be called there.
    [[nodiscard]] Result<ImportReport> run(
        const QStringList& filesAndFolders, const std::function<void(int done, int found)>& progress = {});

Q_SIGNALS:
    void progressed(int done, int found);
    void batchWritten(); // letters were committed: Project::refresh() shows them
    void finished(const imr::core::ImportReport& report);
    void failed(const imr::core::Error& error); // the project could not be written; what is in it stays

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace imr::core
