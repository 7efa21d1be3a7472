// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lettertruth.h"

#include <QRandomGenerator>

namespace imr::tests {

// Citations as each era words them; the fields are named without their side ("source", "page"). No text: nothing is
// cited.
enum class CitedBy {
    Pages, // 2014-15: "Decision based on MTUS <document>, <section> Page(s): 24."
    Sections, // 2016-17: "Decision based on MTUS <document> <year>, Section(s): <names>."
    NewSections, // the same with the documents of December 2017
};
[[nodiscard]] ToldText citedInClauses(QRandomGenerator& random, CitedBy by);

// Numbered decisions and the notice: "<document>, <section>, pages 3-5, which is part of the MTUS", without what comes
// before ("The Expert Reviewer based his/her decision on") and the full stop.
[[nodiscard]] ToldText citedInASentence(QRandomGenerator& random);

// First letters: documents that a free text names.
[[nodiscard]] ToldText namedSources(QRandomGenerator& random);

} // namespace imr::tests
