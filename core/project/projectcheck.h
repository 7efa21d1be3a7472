// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <functional>

namespace imr::core {

// Looks a project file through and says in sentences what is wrong with it; nothing: all is well. Looked at are the
// file itself (SQLite's own checks, foreign keys, identity, version), the full-text index, the seals over the history
// (ledger.h), and of each letter: whether its parsed form reads back, every span lies inside its text and stands on
// words, the readable rows say what the effective letter says, and each line of history begins where the one before it
// ended. Changes nothing; a project that can't be opened is an error.
[[nodiscard]] Result<QStringList> checkProject(
    const QString& path, const std::function<void(int done, int letters)>& progress = {});

} // namespace imr::core
