// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/wordpattern.h"

namespace imr::core {

// The words in which sentences of rationales decide (LETTERS.md, Conclusions); made once, safe to share between
// threads.
struct ConclusionWordings
{
    WordPattern no;
    WordPattern yes;
};

// What is said of the medical necessity itself.
[[nodiscard]] const ConclusionWordings& plainWordings();

// What is said of the request in other words; counts only near the end, where nothing plainer stands.
[[nodiscard]] const ConclusionWordings& indirectWordings();

// What is done with the request, said of it as it stands now: "the request is non-certified", "therefore ... is
// denied", "recommend non-certification". What was done with it before is told of in other tenses.
[[nodiscard]] const ConclusionWordings& requestRulings();

// "partially certified", "medically necessary in part".
[[nodiscard]] const WordPattern& partlyWording();

} // namespace imr::core
