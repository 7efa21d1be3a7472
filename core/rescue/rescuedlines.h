// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/rescue.h"
#include "core/store/database.h"

#include <set>

namespace imr::core {

// The lines of history of a damaged project, its ledger and its settings, for another one; see rescueProject(). The
// caller holds the transaction.
enum class Lines {
    BeforeLetters, // what was removed, own names, settings
    OfLetters, // corrections, dismissals, former readings; last the seals
};
[[nodiscard]] Result<void> copyLines(
    const Database& source, const Database& target, Lines which, const std::set<qint64>& letters, Rescue& report);

} // namespace imr::core
