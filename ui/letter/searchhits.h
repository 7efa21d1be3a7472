// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

#include <QString>

namespace imr::ui {

// Where the words of a search (LetterFilter::words) stand in a letter, ascending and apart from each other: each word
// of three or more letters as the beginning of one, a shorter one as itself, "..." as a phrase; case and accents do not
// count. As the search over all letters finds them, but every word's places count, also in a letter that does not hold
// all of them.
[[nodiscard]] core::Spans searchHits(const QString& text, const QString& words);

} // namespace imr::ui
