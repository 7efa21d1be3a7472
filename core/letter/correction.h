// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"

#include <QDateTime>
#include <QHash>

namespace imr::core {

// What a person says a field holds; no values: the field is empty. Spans are set when words of the letter were chosen.
struct FieldEdit
{
    QList<Value> values;

    friend bool operator==(const FieldEdit&, const FieldEdit&) = default;
};

// The corrections in force, by field path. Laid over the parsed letter, never mixed with it.
using Corrections = QHash<QString, FieldEdit>;

// One line of a letter's append-only history. An unset newValue: reverted to what was parsed.
struct CorrectionRecord
{
    qint64 id = 0;
    QString path;
    QString oldText; // of the effective letter before
    QString newText; // of the effective letter after
    std::optional<FieldEdit> newValue;
    QString who;
    QDateTime when; // UTC
    QString note;
    QString seal; // over this line and all before it; core/store/ledger.h
};

// The parsed letter with the corrections over it. A path that no longer exists is left out; `lost`, when given, gets
// it.
[[nodiscard]] Letter effectiveLetter(const Letter& parsed, const Corrections& corrections, QStringList* lost = nullptr);

} // namespace imr::core
