// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/store/database.h"

namespace imr::core {

// What is wrong with one letter of a project, in sentences without its name; see checkProject().
[[nodiscard]] QStringList spanProblems(const StoredLetter& letter, const QList<WordBox>& boxes);
// `readings`: the last lines before the letter was read anew; what was parsed may be another after them.
[[nodiscard]] QStringList historyProblems(const QList<CorrectionRecord>& history, const QList<qint64>& readings);
[[nodiscard]] Result<QStringList> rowProblems(const Database& database, const StoredLetter& letter);

} // namespace imr::core
