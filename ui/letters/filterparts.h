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
    const char* name; // untranslated: what one chooses by
    const char* label; // untranslated; "%1" is the value
};
[[nodiscard]] QSpan<const FilterPart> filterParts();

[[nodiscard]] QString partName(const FilterPart& part); // "Drug class"
// A value as it is shown: a finding by its title, a choice in the person's language.
[[nodiscard]] QString partValue(const FilterPart& part, const QString& value);
// "Class: opioid"
[[nodiscard]] QString filterText(const FilterPart& part, const core::LetterFilter& filter);

} // namespace imr::ui
