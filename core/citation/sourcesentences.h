// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

namespace imr::core {

class GuidelineIndex;

// Reads the guidelines that sentences of letters of 2013 and early 2014 cite: "... based its decision on the Chronic
// Pain Medical Treatment Guidelines (2009), Opioids, pages 74-95, which is part of the MTUS, and on the Official
// Disability Guidelines, which are not part of the MTUS." What is part of the MTUS is a document with its sections and
// pages; what is not, a source as written. A block in which no decision is based on anything gives an empty list.
// `block` begins with the sentence (LETTERS.md, Numbered decisions).
[[nodiscard]] QList<Citation> readSourceSentences(const QString& canonical, Span block, const GuidelineIndex& index);

// Reads the guidelines that any text names: MTUS documents that the index knows by several words, with the year and the
// pages behind them; of a sentence that names none, ODG or ACOEM. Each less sure than what a sentence of the form above
// says (LETTERS.md, First letters).
[[nodiscard]] QList<Citation> readNamedSources(const QString& canonical, Span block, const GuidelineIndex& index);

} // namespace imr::core
