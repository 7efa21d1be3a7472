// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace imr::bench {

// Makes a project of so many generated letters, or keeps the one that stands at the path when it holds that many. The
// letters go the way of every import, but for the files: each is composed when it is read.
[[nodiscard]] core::Result<void> makeBatchProject(const QString& path, int letters);

} // namespace imr::bench
