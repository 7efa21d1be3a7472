// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/overlay.h"

class QHelpEvent;
class QWidget;

namespace imr::ui {

// What hovering over a position says: the fields read there with value, sureness, rule and what was parsed before a
// correction, and the findings. Plain text; the first line holds no word of the letter, so that Qt never takes it for
// HTML. Empty where nothing is highlighted.
[[nodiscard]] QString hoverText(
    const core::Letter& effective, const core::Letter& parsed, const Highlights& highlights, qsizetype position);

// The text where the pointer hovers over a letter; nothing when it is empty.
void showHover(const QHelpEvent& help, const QString& text, QWidget* viewport);

// A confidence in words and per cent: "sure (98%)", "likely (80%)", "unsure (40%): please check".
[[nodiscard]] QString surenessText(double confidence);

} // namespace imr::ui
