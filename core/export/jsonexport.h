// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>

class QIODevice;
class QString;

namespace imr::core {

class Project;

// One JSON object a line and letter: the effective letter (letterjson.h) with "file", "format", "sha256", "status",
// "reviewed_by", "reviewed_at", "note", "corrected_fields", and "error" when unreadable. Gives the number of letters.
// `passOver` is told of each letter whose entry in the project is damaged, and the export goes on without it; not set:
// it stops there.
using PassOver = std::function<void(const Error& error)>;
[[nodiscard]] Result<qint64> exportJson(
    const Project& project, bool reviewedOnly, QIODevice& device, const PassOver& passOver = {});
// The same to a file, atomically.
[[nodiscard]] Result<qint64> exportJsonFile(
    const Project& project, bool reviewedOnly, const QString& path, const PassOver& passOver = {});

} // namespace imr::core
