// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/statistics/batchcharts.h"

namespace imr::ui {

// Writes the chart on white, as SVG when the name ends so and as PNG otherwise (twice as fine as on the screen). A file
// of the name is replaced once the new one is complete.
[[nodiscard]] core::Result<void> saveChart(const BatchChart& chart, const QString& path);

} // namespace imr::ui
