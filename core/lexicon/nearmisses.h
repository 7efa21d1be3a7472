// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace imr::core {

// The names that a misspelt or half-written one may stand for, the likeliest first: "Flexiril" gives "Flexeril". Case,
// hyphens and runs of blanks do not count. Empty when nothing is near enough or less than four letters were written.
[[nodiscard]] QStringList nearMisses(const QString& written, const QStringList& names, qsizetype most);

} // namespace imr::core
