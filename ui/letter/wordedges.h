// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/correction.h"

#include <expected>

namespace imr::ui {

enum class Edge {
    Start,
    End,
};

// The words with one edge a word further on (1) or back (-1), without the signs that close a word. Unchanged where the
// text ends, or where no word would be left.
[[nodiscard]] core::Span withEdgeMoved(QStringView text, core::Span words, Edge edge, int step);

// The field with the words it was read from widened or narrowed so, and the value that they make; of a list, its first
// value's start or its last value's end. A choice (a decision) keeps its value. Unset: that is what was parsed.
// Unexpected, as a sentence: why it can't be, since the words would be no value of the field, or there are none.
[[nodiscard]] std::expected<std::optional<core::FieldEdit>, QString> editWithEdgeMoved(const core::Letter& effective,
    const core::Letter& parsed, const core::FieldPath& path, QStringView canonical, Edge edge, int step);

} // namespace imr::ui
