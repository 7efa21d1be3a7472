// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importjob.h"
#include "core/store/newletter.h"

#include <QSet>

namespace imr::core {

// Reads and parses one file; every fault, also running out of memory, becomes an unreadable letter that says why.
[[nodiscard]] NewLetter readLetter(const QString& path, const ImportSteps::Read& read, const ImportSteps& steps);

// The same, packed. A file whose sum is in `known`, those of the project's letters, is not read further
// (PackedLetter::isHeld).
[[nodiscard]] PackedLetter readPacked(
    const QString& path, const QSet<QByteArray>& known, const ImportSteps::Read& read, const ImportSteps& steps);

} // namespace imr::core
