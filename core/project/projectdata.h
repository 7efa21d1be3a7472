// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/project/wordsearch.h"
#include "core/store/database.h"

namespace imr::core {

struct LetterEntry;
enum class StoredParts;

// A project file opened, known to be one and up to date; for those who write beside a Project (the importer) or look
// beneath it (the check).
[[nodiscard]] Result<std::unique_ptr<Database>> openProjectFile(
    const QString& path, Database::Access access = Database::Access::ReadWrite);
// Why nothing can be written to a project that is open for reading only.
[[nodiscard]] Error readOnlyError(const Database& database);

[[nodiscard]] Status statusNamed(const QString& name); // unknown names: to review

// The history of a letter, oldest first, and what of it is in force: the latest line of each field.
[[nodiscard]] Result<QList<CorrectionRecord>> historyOf(const Database& database, LetterId id);
[[nodiscard]] Corrections correctionsInForce(const QList<CorrectionRecord>& history);
// The same of its dismissals.
[[nodiscard]] Result<QList<DismissalRecord>> dismissalsOf(const Database& database, LetterId id);
[[nodiscard]] Dismissals dismissalsInForce(const QList<DismissalRecord>& history);

// The names that analysts added, by name, and the lexicon with them.
[[nodiscard]] Result<QList<OwnDrug>> ownDrugsIn(const Database& database);
[[nodiscard]] Result<DrugLexicon> lexiconOf(const Database& database);

[[nodiscard]] QString timeText(const QDateTime& time); // ISO 8601 in UTC; empty when there is none
[[nodiscard]] QDateTime timeFrom(const QString& text);

class Project::Private
{
public:
    explicit Private(std::unique_ptr<Database> opened);

    [[nodiscard]] Result<StoredLetter> load(LetterId id) const;
    // The two steps of it; the second from any thread (letterentries.h).
    [[nodiscard]] Result<LetterEntry> entry(LetterId id, StoredParts parts) const;
    [[nodiscard]] Result<StoredLetter> letterOf(LetterEntry entry) const;
    // Works out the effective letter and its findings from what was parsed, corrected and dismissed. A letter that
    // could not be read keeps the findings of its import, as every letter does those about other letters.
    void complete(StoredLetter& letter) const;
    [[nodiscard]] Result<Review> review(LetterId id) const;
    [[nodiscard]] qint64 dataVersion() const; // changes when another connection has written
    [[nodiscard]] Result<void> writable(); // asked before each change
    void readOwnDrugs();
    // Of the changes that are written: the reviewer and now, unless they were made earlier.
    [[nodiscard]] QString maker() const;
    [[nodiscard]] QDateTime madeAt() const; // UTC

    // These write; the caller holds the transaction.
    [[nodiscard]] Result<void> writeReview(LetterId id, const Review& review);
    [[nodiscard]] Result<void> append(LetterId id, const CorrectionRecord& record) const; // by maker(), at madeAt()
    [[nodiscard]] Result<void> append(LetterId id, const DismissalRecord& record) const;
    [[nodiscard]] Result<void> rewrite(const StoredLetter& completed) const;
    [[nodiscard]] Result<void> putAside(ReadingBatch batch, const StoredLetter& letter) const;
    // An error: the letter could not be read.
    [[nodiscard]] Result<void> writeReading(StoredLetter letter, const NewReading& reading, const QString& error) const;

    std::unique_ptr<Database> database;
    QString reviewer;
    std::optional<std::pair<QString, QDateTime>> madeEarlier; // who and when
    qint64 seenVersion = 0;
    DrugLexicon lexicon;
    WordSearch search;
    std::optional<StoredLetter> justWritten; // while it is announced: who listens need not have it read again
    bool hadOwnDrugs = false; // since then the findings of the import may be out of date
};

} // namespace imr::core
