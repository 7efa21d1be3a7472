// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/focusrow.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace imr::ui {

void paintFocusRow(QPainter& painter, const QRect& row, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1.5), 3, 3);
    painter.restore();
}

} // namespace imr::ui
