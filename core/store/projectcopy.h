// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <stop_token>

namespace imr::core {

// Puts a copy of the project, as of now, at the path, where no file may be: readable by its owner only, on the disk
// when this returns, and never seen half made. What was deleted from the project is not in it. A request to stop, from
// another thread, ends it at once with nothing left at the path.
[[nodiscard]] Result<void> copyProject(
    const Database& database, const QString& target, const std::stop_token& stop = {});

// Removes what a copy to the path left behind that was killed.
void removeUnfinishedCopy(const QString& target);

} // namespace imr::core
