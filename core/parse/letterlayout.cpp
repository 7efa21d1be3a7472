// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/letterlayout.h"

#include "core/parse/finaldetermination.h"

namespace imr::core {

QSpan<const LetterLayout> letterLayouts()
{
    static constexpr LetterLayout layouts[] = {
        {"final-determination", &fitsFinalDetermination, &readFinalDetermination},
    };
    return layouts;
}

} // namespace imr::core
