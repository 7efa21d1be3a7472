// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QWidget;

namespace imr::ui {

// The sections of the handbook that help opens at.
enum class HelpSection {
    Window,
    Begin,
    Letters,
    Text,
    Review,
    Correct,
    Findings,
    Items,
    Teach,
    ReadAnew,
    Numbers,
    Export,
    Project,
    Keys
};

// For a dialog of a kind that asks about one thing here and about another there: what this one is about.
void setHelpSection(QWidget& widget, HelpSection section);
[[nodiscard]] std::optional<HelpSection> helpSectionOf(const QWidget& widget); // none: it was not set

} // namespace imr::ui
