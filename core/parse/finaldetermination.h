// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/parse/knowledge.h"

namespace imr::core {

// The Final Determination letters of 2014-2017 (LETTERS.md, Eras): optional header block, boilerplate with the
// reviewer's credentials in prose or on labelled lines, case summary, items.
[[nodiscard]] bool fitsFinalDetermination(const QString& canonical);
[[nodiscard]] Letter readFinalDetermination(const QString& canonical, const Knowledge& knowledge);

} // namespace imr::core
