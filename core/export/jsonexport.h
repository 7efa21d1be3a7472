// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QIODevice;
class QString;

namespace imr::core {

class Project;

// One JSON object a line and letter: the effective letter (letterjson.h) with "file", "format", "sha256", "status",
// "reviewed_by", "reviewed_at", "note", "corrected_fields", and "error" when unreadable. Gives the number of letters.
[[nodiscard]] Result<qint64> exportJson(const Project& project, bool reviewedOnly, QIODevice& device);
// The same to a file, atomically.
[[nodiscard]] Result<qint64> exportJsonFile(const Project& project, bool reviewedOnly, const QString& path);

} // namespace imr::core
