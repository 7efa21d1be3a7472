// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QDateTime>
#include <QHash>

namespace imr::core {

// What makes a finding the same one after the letter was corrected elsewhere or read anew: its reason, the item and
// field it is about, and the words. A finding that names no words is about what its field holds.
struct FindingKey
{
    QString code;
    int item = 0; // from 1; 0: the letter
    QString field; // path; may be empty
    QString words; // on one line; may be empty

    friend bool operator==(const FindingKey&, const FindingKey&) = default;
};
[[nodiscard]] size_t qHash(const FindingKey& key, size_t seed = 0) noexcept;
[[nodiscard]] FindingKey findingKey(const Finding& finding, const Letter& letter, const QString& canonical);

// The dismissals in force, with their notes.
using Dismissals = QHash<FindingKey, QString>;

// One line of a letter's append-only history of dismissals.
struct DismissalRecord
{
    qint64 id = 0;
    FindingKey finding;
    bool undone = false; // the finding counts again
    QString who;
    QDateTime when; // UTC
    QString note;
};

// Marks the letter's findings that were dismissed, with their notes.
void markDismissed(Letter& letter, const QString& canonical, const Dismissals& dismissals);

} // namespace imr::core
