// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;

namespace imr::ui {

struct Theme;

// A line around the row of a list that has the focus of the keys.
void paintFocusRow(QPainter& painter, const QRect& row, const Theme& theme);

} // namespace imr::ui
