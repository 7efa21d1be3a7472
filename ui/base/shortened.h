// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr::ui {

// The text, or its beginning with an ellipsis where it has more than `longest` UTF-16 code units.
[[nodiscard]] QString shortened(const QString& text, qsizetype longest);

} // namespace imr::ui
