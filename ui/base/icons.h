// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace imr::ui {

// An icon of resources/icons, drawn in the colour; sharp at every size and pixel ratio.
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour);
[[nodiscard]] QIcon applicationIcon();

} // namespace imr::ui
