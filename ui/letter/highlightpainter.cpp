// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/highlightpainter.h"

#include "ui/letter/textgeometry.h"

#include <QPainter>
#include <QPainterPath>

namespace imr::ui {

namespace {

constexpr qreal radius = 3;

void paintWave(QPainter& painter, const QRectF& tint)
{
    constexpr qreal step = 3;
    constexpr qreal height = 1.6;
    const qreal middle = tint.bottom() + height;
    QPainterPath path(QPointF(tint.left(), middle));
    bool up = true;
    for (qreal x = tint.left(); x < tint.right(); x += step, up = !up)
        path.quadTo(x + step / 2, middle + (up ? -2 : 2) * height, std::min(x + step, tint.right()), middle);
    painter.drawPath(path);
}

void paintLine(QPainter& painter, const QRectF& tint, qreal y)
{
    painter.drawLine(QPointF(tint.left() + 1, y), QPointF(tint.right() - 1, y));
}

} // namespace

MarkStyle styleOf(const Highlight& highlight, const Theme& theme)
{
    MarkStyle style = theme.style(highlight.mark);
    if (highlight.finding >= 0)
        style.line = theme.colour(highlight.severity);
    return style;
}

QRectF tintRect(const WordRect& word)
{
    return word.rect.adjusted(word.first ? -1.5 : 0, -1, word.last ? 1.5 : 0, 2);
}

void paintUnderline(QPainter& painter, const MarkStyle& style, const QRectF& tint)
{
    painter.setBrush(Qt::NoBrush);
    QPen pen(style.line, 1.8);
    pen.setCapStyle(Qt::FlatCap);
    const qreal y = tint.bottom() - 0.9;
    switch (style.underline) {
    case Underline::Solid:
        break;
    case Underline::Fine:
        pen.setWidthF(1);
        break;
    case Underline::Thick:
        pen.setWidthF(2.6);
        break;
    case Underline::Dashed:
        pen.setDashPattern({3, 1.6});
        break;
    case Underline::Dotted:
        pen.setDashPattern({1, 1.1});
        break;
    case Underline::DashDotted:
        pen.setDashPattern({5, 1.4, 1, 1.4});
        break;
    case Underline::Double:
        pen.setWidthF(1);
        painter.setPen(pen);
        paintLine(painter, tint, y - 1.6);
        paintLine(painter, tint, y + 0.6);
        return;
    case Underline::Framed:
        painter.setPen(QPen(style.line, 1));
        painter.drawRoundedRect(tint, radius, radius);
        return;
    case Underline::Wavy:
        pen.setWidthF(1.3);
        painter.setPen(pen);
        paintWave(painter, tint);
        return;
    }
    painter.setPen(pen);
    paintLine(painter, tint, y);
}

void paintTint(QPainter& painter, const MarkStyle& style, const QRectF& tint)
{
    if (!style.fill.isValid())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.fill);
    painter.drawRoundedRect(tint, radius, radius);
}

void paintFocus(QPainter& painter, const QColor& colour, const QRectF& tint)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.6));
    painter.drawRoundedRect(tint.adjusted(-0.2, -2, 0.2, 2), radius + 1, radius + 1);
}

void paintCorrected(QPainter& painter, const QColor& colour, const QRectF& tint)
{
    constexpr qreal size = 6;
    const QPointF corner = tint.topRight();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF {corner + QPointF(-size, 0), corner, corner + QPointF(0, size)});
}

} // namespace imr::ui
