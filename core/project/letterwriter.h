// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/ids.h"
#include "core/store/newletter.h"

#include <QDateTime>

namespace imr::core {

// Selects the ids of the letters that a person has touched: corrected, dismissed a finding of, or had read anew.
inline constexpr QLatin1StringView touchedLetters(
    "SELECT letter FROM correction UNION SELECT letter FROM dismissal UNION SELECT letter FROM reading");

// Writes letters and their effective rows; the caller holds the transaction. No other program adds letters meanwhile.
class LetterWriter final
{
public:
    explicit LetterWriter(const Database& database);

    // Takes the place of an attempt that failed: at the same bytes, or at the same path where no bytes could be read.
    [[nodiscard]] Result<LetterId> insert(const PackedLetter& letter, const QDateTime& when);
    [[nodiscard]] Result<LetterId> insert(const NewLetter& letter, const QDateTime& when)
    {
        return insert(PackedLetter(letter), when);
    }
    // Of which there was no such attempt.
    [[nodiscard]] Result<LetterId> insertNew(const PackedLetter& letter, const QDateTime& when);
    // Rewrites what is derived from the effective letter; `corrected` is the number of corrections in force.
    [[nodiscard]] Result<void> rewrite(LetterId id, const Letter& effective, qsizetype corrected);

private:
    const Database& m_database;
    qint64 m_next = 0; // the id of the letter that is inserted next; 0: not asked yet
    QDateTime m_when; // of the latest letter, and as it is written: mostly that of the next
    QString m_whenText;
};

} // namespace imr::core
