// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/newletter.h"

#include <optional>

namespace imr::core {

class Database;

// The finding of a letter on its way into a project that holds the same letter under other bytes: the same text, or the
// same case number and decision date. It names the first of them. Letters that could not be read are no letters here.
[[nodiscard]] Result<std::optional<Finding>> duplicateFinding(const Database& database, const PackedLetter& letter);
// The letter with the finding.
[[nodiscard]] Result<PackedLetter> withFinding(PackedLetter letter, const Finding& finding);

// Such a finding is made once, at the import, and stays: the letter alone does not tell it.
[[nodiscard]] bool isAboutOtherLetters(const Finding& finding);

} // namespace imr::core
