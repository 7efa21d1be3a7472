// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imr::core {

// How sure a reading is: the one scale of the readers. tst_confidence holds it against real letters, where they are at
// hand, and against the invented sentences: of the values at `told` and above 98 % must be right. What is below
// Field::lowConfidence is marked in the window.
namespace confidence {

// A label, a name of a list, or a form that means nothing else: "Page(s): 24", "Percocet", "10/325 mg".
inline constexpr double certain = 1.0;
// A word in the place where it tells just this; other readings are rare: a head word, a drug at the head of a request.
inline constexpr double told = 0.95;
// A form that also has other uses: "#60" beside an amount, a year in a bracket, a head word among words of other kinds.
inline constexpr double likely = 0.9;
// What no list confirms: a section that the index has not, a bare number at the end of a request.
inline constexpr double unconfirmed = 0.85;
// Weak words or one reading of several: "is not recommended" for a conclusion, a name before a bracket.
inline constexpr double doubtful = 0.7;
// By shape alone: a drug that no lexicon has, a misspelling's nearest name, what stands where a frequency belongs.
inline constexpr double guessed = 0.4;

} // namespace confidence

} // namespace imr::core
