// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imr::ui {

// From now on screen readers are told that a ChartView is a chart. Does no more when called again.
void announceCharts();

} // namespace imr::ui
