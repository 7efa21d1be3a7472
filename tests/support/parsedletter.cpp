// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/parsedletter.h"

#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"

namespace imr::tests {

core::Letter parsedLetter(const QString& canonical)
{
    const core::LetterParser parser(core::DrugLexicon::builtIn(), core::GuidelineIndex::builtIn());
    return parser.parse(canonical).value_or(core::Letter());
}

} // namespace imr::tests
