// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/database.h"
#include "core/project/project.h"

namespace imr::core {

// A project file opened, known to be one and up to date; for those who write beside a Project (the importer) or look
// beneath it (the check).
[[nodiscard]] Result<std::unique_ptr<Database>> openProjectFile(const QString& path);

[[nodiscard]] Status statusNamed(const QString& name); // unknown names: to review

// The history of a letter, oldest first, and what of it is in force: the latest line of each field.
[[nodiscard]] Result<QList<CorrectionRecord>> historyOf(const Database& database, LetterId id);
[[nodiscard]] Corrections correctionsInForce(const QList<CorrectionRecord>& history);

// The findings of a letter that was corrected; a letter that could not be read keeps those of its import.
[[nodiscard]] Letter withFindings(Letter effective, const QString& text, bool readable);

class Project::Private
{
public:
    explicit Private(std::unique_ptr<Database> opened);

    [[nodiscard]] Result<StoredLetter> load(LetterId id) const;
    [[nodiscard]] Result<Review> review(LetterId id) const;
    [[nodiscard]] Result<void> writeReview(LetterId id, const Review& review);
    [[nodiscard]] qint64 dataVersion() const; // changes when another connection has written
    [[nodiscard]] Result<void> writable() const;

    std::unique_ptr<Database> database;
    QString reviewer;
    qint64 seenVersion = 0;
};

} // namespace imr::core
