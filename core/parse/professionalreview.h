// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/reading/knowledge.h"

#include <optional>

namespace imr::core {

// The first letters of 2013 (LETTERS.md, First letters), parted by headings alone: MEDICAL PROFESSIONAL REVIEW, ISSUE
// AT DISPUTE, CASE SUMMARY, the guidelines relied upon, the rationale, the reviewer's qualifications. The claims
// administrator's side has no block. No decision is given as a word: it is what the rationale's heading and its last
// deciding sentence say, and unsure where they differ. Several issues are numbered lines; they share the guidelines,
// and the rationale where it is not numbered too. Nothing for a letter of another layout.
[[nodiscard]] std::optional<Letter> readProfessionalReview(const QString& canonical, const Knowledge& knowledge);

} // namespace imr::core
