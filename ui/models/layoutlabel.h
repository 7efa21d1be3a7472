// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr::ui {

// What the layout of a letter (Letter::layout) is called, in the person's language; also for a text that none fits.
[[nodiscard]] QString layoutLabel(const QString& layout);

} // namespace imr::ui
