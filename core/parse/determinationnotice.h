// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/reading/knowledge.h"

#include <optional>

namespace imr::core {

// The notice of 2013 (LETTERS.md, Notice of 2013): numbered decisions "MAXIMUS Federal Services, Inc. has determined
// the request for a X is not medically necessary and appropriate", listed once or twice; the reviewer's qualifications,
// the case summary, the documents; then by the same numbers "Regarding the request for X:" with what each side relied
// on and the rationale. An item comes once: its request where it is spoken of, its decision where it is listed last.
// Nothing for a letter of another layout.
[[nodiscard]] std::optional<Letter> readDeterminationNotice(const QString& canonical, const Knowledge& knowledge);

} // namespace imr::core
