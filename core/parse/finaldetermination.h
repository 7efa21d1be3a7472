// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/reading/knowledge.h"

#include <optional>

namespace imr::core {

// The Final Determination letters of 2014 on (LETTERS.md, Eras): optional header block, boilerplate with the reviewer's
// credentials in prose or on labelled lines, case summary, items. Nothing for a letter of another layout.
[[nodiscard]] std::optional<Letter> readFinalDetermination(const QString& canonical, const Knowledge& knowledge);

// A letter torn off before its first heading: its header block alone, known by a case number and two dates.
[[nodiscard]] std::optional<Letter> readHeaderAlone(const QString& canonical, const Knowledge& knowledge);

} // namespace imr::core
