// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/letterlayout.h"

#include "core/parse/determinationnotice.h"
#include "core/parse/finaldetermination.h"
#include "core/parse/numbereddecisions.h"
#include "core/parse/professionalreview.h"

namespace imr::core {

QSpan<const LetterLayout> letterLayouts()
{
    static constexpr LetterLayout layouts[] = {
        {"final-determination", &readFinalDetermination},
        {"numbered-decisions", &readNumberedDecisions},
        {"professional-review", &readProfessionalReview},
        {"notice", &readDeterminationNotice},
        {"final-determination", &readHeaderAlone},
    };
    return layouts;
}

} // namespace imr::core
