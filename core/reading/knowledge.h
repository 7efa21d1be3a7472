// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imr::core {

class DrugLexicon;
class GuidelineIndex;

// What the parsers look words up in.
struct Knowledge
{
    const DrugLexicon& drugs;
    const GuidelineIndex& guidelines;
};

} // namespace imr::core
