// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importjob.h"
#include "core/project/letterwriter.h"

#include <QSet>

namespace imr::core {

// A file as the worker threads leave it for the one that writes.
struct PreparedLetter
{
    NewLetter letter;
    bool known = false; // the project had it when the import began: only its names and sum are set

    [[nodiscard]] qint64 bytes() const; // about what it takes in memory
};

// Reads, parses and packs one file; every fault, also running out of memory, becomes an unreadable letter that says
// why. Files whose sum is in `known` are not read further.
[[nodiscard]] PreparedLetter prepareLetter(
    const QString& path, const QSet<QByteArray>& known, const ImportSteps::Read& read, const ImportSteps& steps);

} // namespace imr::core
