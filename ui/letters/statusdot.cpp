// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/statusdot.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace imr::ui {

void paintStatusDot(
    QPainter& painter, const QRectF& box, core::Status status, bool skipped, bool current, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF dot = box.adjusted(1, 1, -1, -1);
    switch (status) {
    case core::Status::ToReview:
        painter.setPen(QPen(current ? theme.accent : theme.dim, 1.8));
        painter.drawEllipse(dot);
        if (skipped)
            painter.drawLine(QLineF(dot.left() + 2, dot.center().y(), dot.right() - 2, dot.center().y()));
        else if (current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.drawPie(dot, 90 * 16, 180 * 16);
        }
        break;
    case core::Status::Reviewed:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ok);
        painter.drawEllipse(box);
        break;
    case core::Status::Flagged: {
        painter.setPen(QPen(theme.low, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(dot.bottomLeft() + QPointF(0, 1), dot.topLeft());
        QPainterPath cloth(dot.topLeft());
        cloth.lineTo(dot.right() + 1, dot.top() + dot.height() * 0.3);
        cloth.lineTo(dot.left(), dot.top() + dot.height() * 0.65);
        painter.fillPath(cloth, theme.low);
        break;
    }
    case core::Status::Unreadable:
        painter.setPen(QPen(theme.warn, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(dot.topLeft(), dot.bottomRight());
        painter.drawLine(dot.topRight(), dot.bottomLeft());
        break;
    }
    painter.restore();
}

} // namespace imr::ui
