// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace imr::core {

// Whether a project file is damaged, as SQLite's quick check finds it: pages, their order, each record and whether the
// columns that may not be empty hold something. None: it is sound. Reads the whole file, so for a thread of its own; an
// error is what kept it from being read, or the request to stop.
[[nodiscard]] Result<std::optional<Error>> damageIn(const QString& projectPath, const std::stop_token& stop = {});

} // namespace imr::core
