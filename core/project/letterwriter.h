// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/database.h"
#include "core/project/ids.h"
#include "core/project/letterstore.h"

#include <QDateTime>

namespace imr::core {

// A letter on its way into a project, packed so that the thread that writes has little to do.
struct NewLetter
{
    QString path; // absolute
    QString file; // base name
    QString format;
    QByteArray sha256; // hex; empty when the file's bytes could not be read
    qint64 size = 0;
    QString encoding;
    QString extractor;
    QString parser;
    QString text; // canonical
    QByteArray layout; // storedLayout()
    QString stored; // storedLetter(parsed)
    Letter parsed;
    QString error; // the sentence when unreadable; otherwise empty
};

// Writes letters and their effective rows; the caller holds the transaction.
class LetterWriter final
{
public:
    explicit LetterWriter(const Database& database);

    // A letter whose bytes could not be read takes the place of an earlier attempt at the same path.
    [[nodiscard]] Result<LetterId> insert(const NewLetter& letter, const QDateTime& when);
    // Rewrites what is derived from the effective letter; `corrected` is the number of corrections in force.
    [[nodiscard]] Result<void> rewrite(LetterId id, const Letter& effective, qsizetype corrected);

private:
    [[nodiscard]] Result<void> writeRows(LetterId id, const Letter& effective);

    const Database& m_database;
};

// What the columns of a row hold, in the order of schema::columnsOf(): numbers for whole-number fields, NULL when
// empty, several values joined.
[[nodiscard]] QVariantList fieldCells(const Letter& letter);
[[nodiscard]] QVariantList fieldCells(const DisputedItem& item);
[[nodiscard]] QVariantList fieldCells(const Medication& medication);
[[nodiscard]] QVariantList fieldCells(const Citation& citation);

// The numbers that a list shows of a letter.
struct LetterSummary
{
    int items = 0;
    int upheld = 0;
    int overturned = 0;
    int findings = 0; // of severity warning or worse
};
[[nodiscard]] LetterSummary summaryOf(const Letter& letter);

// "74-82" -> {74, 82}, "24" -> {24, 24}, "303-5" -> {303, 305}; nothing when it is no page.
[[nodiscard]] std::optional<std::pair<int, int>> pageRange(QStringView text);

[[nodiscard]] QLatin1StringView severityName(Finding::Severity severity);

inline constexpr QLatin1StringView claimsSide("claims administrator");
inline constexpr QLatin1StringView reviewerSide("reviewer");

} // namespace imr::core
