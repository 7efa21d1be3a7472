// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/database.h"
#include "core/project/project.h"

namespace imr::core {

// What is wrong with one letter of a project, in sentences without its name; see checkProject().
[[nodiscard]] QStringList spanProblems(const StoredLetter& letter, const QList<WordBox>& boxes);
[[nodiscard]] QStringList historyProblems(const QList<CorrectionRecord>& history);
[[nodiscard]] Result<QStringList> rowProblems(const Database& database, const StoredLetter& letter);

} // namespace imr::core
