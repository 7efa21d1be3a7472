// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/highlightpainter.h"

#include "ui/letter/textgeometry.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace imr::ui {

namespace {

constexpr qreal radius = 3;

constexpr qreal waveStep = 3; // half a wave
constexpr qreal waveHeight = 1.6;

// How much finer lines are drawn around small words, as on a page seen as a whole: else they would cross out the next
// line.
qreal fineness(const QRectF& tint)
{
    constexpr qreal usual = 18;
    return std::min(tint.height() / usual, qreal(1));
}

void drawWave(QPainter& painter, const QColor& colour, QPointF from, qreal end, qreal fine = 1)
{
    painter.setPen(QPen(colour, 1.3 * fine, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(from);
    bool up = true;
    for (qreal x = from.x(); x < end; x += waveStep, up = !up)
        path.quadTo(
            x + waveStep / 2, from.y() + (up ? -2 : 2) * waveHeight * fine, std::min(x + waveStep, end), from.y());
    painter.drawPath(path);
}

// Some waves, which stand beside each other without a seam.
QPixmap waveTile(const QColor& colour, qreal scale)
{
    const QString key = QStringLiteral("imr-wave-%1-%2").arg(colour.rgba()).arg(scale);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;
    constexpr qreal width = 16 * waveStep;
    constexpr qreal height = 4 * waveHeight + 2;
    tile = QPixmap(QSizeF(width * scale, height * scale).toSize());
    tile.setDevicePixelRatio(scale);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    drawWave(painter, colour, {-2 * waveStep, height / 2}, width + 2 * waveStep);
    QPixmapCache::insert(key, tile);
    return tile;
}

// What a pen with flat ends draws, filled: a letter has hundreds of lines, and to work out their outlines takes longer
// than all of its words. `dashes`: lengths on and off, in widths of the line.
void paintLine(QPainter& painter, const QColor& colour, const QRectF& tint, qreal y, qreal width,
    std::initializer_list<qreal> dashes = {})
{
    const qreal end = tint.right() - 1;
    const auto fill = [&](qreal from, qreal to) {
        painter.fillRect(QRectF(from, y - width / 2, std::min(to, end) - from, width), colour);
    };
    qreal x = tint.left() + 1;
    if (dashes.size() == 0 && x < end)
        fill(x, end);
    while (dashes.size() > 0 && x < end) {
        bool on = true;
        for (const qreal dash : dashes) {
            const qreal to = x + dash * width;
            if (on && x < end)
                fill(x, to);
            on = !on;
            x = to;
        }
    }
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
    const qreal fine = fineness(word.rect.adjusted(0, -1, 0, 2));
    return word.rect.adjusted(word.first ? -1.5 : 0, -fine, word.last ? 1.5 : 0, 2 * fine);
}

void paintUnderline(QPainter& painter, const MarkStyle& style, const QRectF& tint)
{
    const qreal fine = fineness(tint);
    const qreal usual = 1.8 * fine;
    const qreal y = tint.bottom() - usual / 2;
    switch (style.underline) {
    case Underline::Solid:
        return paintLine(painter, style.line, tint, y, usual);
    case Underline::Fine:
        return paintLine(painter, style.line, tint, y, fine);
    case Underline::Thick:
        return paintLine(painter, style.line, tint, y, 2.6 * fine);
    case Underline::Dashed:
        return paintLine(painter, style.line, tint, y, usual, {3, 1.6});
    case Underline::Dotted:
        return paintLine(painter, style.line, tint, y, usual, {1, 1.1});
    case Underline::DashDotted:
        return paintLine(painter, style.line, tint, y, usual, {5, 1.4, 1, 1.4});
    case Underline::Double:
        paintLine(painter, style.line, tint, y - 1.6 * fine, fine);
        return paintLine(painter, style.line, tint, y + 0.6 * fine, fine);
    case Underline::Framed:
        painter.setPen(QPen(style.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(tint, radius, radius);
        return;
    case Underline::Wavy:
        const qreal middle = tint.bottom() + waveHeight * (fine < 1 ? -fine / 2 : 1);
        return paintWave(painter, style.line, {tint.left(), middle}, tint.width(), fine);
    }
}

// On the screen from a picture of waves: to work out their outlines takes longer than all else of a letter.
void paintWave(QPainter& painter, const QColor& colour, QPointF from, qreal width, qreal fine)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    const bool plain = fine == 1 && painter.paintEngine()->type() == QPaintEngine::Raster && scale == std::floor(scale)
        && painter.transform().type() <= QTransform::TxTranslate;
    if (!plain)
        return drawWave(painter, colour, from, from.x() + width, fine);
    const QPixmap tile = waveTile(colour, scale);
    const QSizeF size = tile.deviceIndependentSize();
    const QRectF place(from.x(), from.y() - size.height() / 2, width, size.height());
    painter.drawTiledPixmap(place.toRect(), tile);
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
    const qreal fine = fineness(tint);
    painter.setPen(QPen(colour, 1.6 * fine));
    painter.drawRoundedRect(tint.adjusted(-0.2, -2 * fine, 0.2, 2 * fine), radius + 1, radius + 1);
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
