// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

namespace imr::ui {

class LettersTableModel;

// Something in a letter to look at: a finding, or a field read with low confidence.
struct Problem
{
    std::optional<core::Finding> finding; // none: the field itself is unsure
    core::FieldPath field; // may have no spec: a finding about no field
    bool unsure = false; // the field is

    friend bool operator==(const Problem&, const Problem&) = default;
};

enum class ProblemKind {
    Any,
    Finding,
    Unsure,
};
[[nodiscard]] bool isOf(ProblemKind kind, const Problem& problem);

// Errors and warnings in their order (notes and what was dismissed are no problems), then the unsure fields that none
// of them is about. A letter that could not be read has none: nothing in it can be put right.
[[nodiscard]] QList<Problem> problemsOf(const core::StoredLetter& letter);

// Where one goes from `row` of the list (-1: before the first). The searches go on from the list's other end when one
// end is reached, and never give the row they began at. Skipped letters come after all others to review.
[[nodiscard]] std::optional<core::LetterId> nextToReview(
    const core::Project& project, const LettersTableModel& list, int row);
// Of the letters not yet reviewed; `by` 1: the next one, -1: the one before.
[[nodiscard]] std::optional<core::LetterId> nextWithProblems(const core::Project& project,
    const LettersTableModel& list, int row, int by = 1, ProblemKind kind = ProblemKind::Any);

} // namespace imr::ui
