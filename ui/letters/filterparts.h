// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QSpan>

namespace imr::ui {

// What a filter can ask of letters beside words, status and findings: each stands as a chip above the list while it is
// asked, and is remembered by its id.
struct FilterPart
{
    const char* id;
    QString core::LetterFilter::* member;
    const char* label; // untranslated; "%1" is the value
};
[[nodiscard]] QSpan<const FilterPart> filterParts();

// "Class: opioid"
[[nodiscard]] QString filterText(const FilterPart& part, const core::LetterFilter& filter);

} // namespace imr::ui
