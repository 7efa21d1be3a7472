// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

namespace imr::ui {

// Where one left off in a project; kept in the project itself.
struct Place
{
    std::optional<core::LetterId> letter;
    QString fieldPath;
    core::LetterFilter filter;

    friend bool operator==(const Place&, const Place&) = default;
};

void savePlace(core::Project& project, const Place& place);
[[nodiscard]] Place loadPlace(const core::Project& project);

// A filter as one line of JSON and back; what can't be read leaves the filter open.
[[nodiscard]] QString filterToText(const core::LetterFilter& filter);
[[nodiscard]] core::LetterFilter filterFromText(const QString& text);

} // namespace imr::ui
