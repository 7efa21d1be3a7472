// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/database.h"
#include "core/project/ids.h"
#include "core/project/lettercells.h"
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
    QByteArray stored; // storedLetter(parsed)
    Letter parsed;
    QString error; // the sentence when unreadable; otherwise empty
};

// Writes letters and their effective rows; the caller holds the transaction.
class LetterWriter final
{
public:
    explicit LetterWriter(const Database& database);

    // Takes the place of an attempt that failed: at the same bytes, or at the same path where no bytes could be read.
    [[nodiscard]] Result<LetterId> insert(const NewLetter& letter, const QDateTime& when);
    // Rewrites what is derived from the effective letter; `corrected` is the number of corrections in force.
    [[nodiscard]] Result<void> rewrite(LetterId id, const Letter& effective, qsizetype corrected);

private:
    [[nodiscard]] Result<void> writeRows(LetterId id, const Letter& effective);

    const Database& m_database;
    QDateTime m_when; // of the latest letter, and as it is written: mostly that of the next
    QString m_whenText;
};

} // namespace imr::core
