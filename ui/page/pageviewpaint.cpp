// SPDX-License-Identifier: GPL-3.0-or-later
// How pages and what lies over them are painted.
#include "ui/letter/overlaypainter.h"
#include "ui/letter/textgeometry.h"
#include "ui/page/pagepictures.h"
#include "ui/page/pageview.h"

#include <QHash>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace imr::ui {

namespace {

const Theme& paper()
{
    return lightTheme();
}

} // namespace

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), themeFor(palette()).window);
    const auto [first, last] = pagesInSight();
    if (first < 0 || !trouble().isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(-origin());
    for (int page = first; page <= last; ++page)
        paintPage(painter, page);
    paintMarks(painter);
    if (hasFocus())
        paintCaret(painter);
}

// A picture made for this scale is not scaled again, pixel for pixel; one for another scale is stretched.
QRectF PageView::pictureRect(const QRect& place, QSize picture) const
{
    constexpr double slack = 1.5; // pixels by which sizes may differ that were rounded each in its own way
    const double ratio = devicePixelRatioF();
    const QSizeF wanted = QSizeF(place.size()) * ratio;
    if (std::abs(picture.width() - wanted.width()) > slack || std::abs(picture.height() - wanted.height()) > slack)
        return place;
    const QPointF seen = QPointF(place.topLeft() - origin()) * ratio;
    return {QPointF(seen.toPoint()) / ratio + origin(), QSizeF(picture) / ratio};
}

void PageView::paintPage(QPainter& painter, int page) const
{
    const QRect place = m_column.page(page);
    const QImage image = m_pictures->picture(page);
    const QString trouble = m_pictures->trouble(page);
    painter.fillRect(place, Qt::white);
    if (!image.isNull()) {
        painter.drawImage(pictureRect(place, image.size()), image);
    } else {
        constexpr int margin = 24;
        painter.setPen(trouble.isEmpty() ? paper().dim : paper().ink);
        // In the part that is seen.
        const QRect seen = place.adjusted(margin, margin, -margin, -margin).intersected(inSight().toRect());
        painter.drawText(
            seen, Qt::AlignCenter | Qt::TextWordWrap, trouble.isEmpty() ? tr("Drawing the page\u2026") : trouble);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(themeFor(palette()).border);
    painter.drawRect(QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5));
}

// Tints are laid over the picture as a text marker's colour: what is black stays so. They are put together before, so
// that words of several fields have the tint of one, as in the text.
void PageView::paintTints(QPainter& painter, const OverlayPainter& overlay) const
{
    QImage tints(viewport()->size() * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
    tints.setDevicePixelRatio(devicePixelRatioF());
    tints.fill(Qt::transparent);
    {
        QPainter inks(&tints);
        inks.setRenderHint(QPainter::Antialiasing);
        inks.translate(-origin());
        overlay.paintTints(inks, m_highlights);
        overlay.paintTints(inks, m_hits);
        paintSelection(inks);
    }
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.drawImage(origin(), tints);
    painter.restore();
}

void PageView::paintMarks(QPainter& painter) const
{
    const OverlayPainter overlay {[this](core::Span span) { return wordRects(span); }, paper(), wordsInSight()};
    paintTints(painter, overlay);
    for (const auto& [left, lines] : itemBars())
        overlay.paintBar(painter, lines, left);
    overlay.paintUnderlines(painter, m_hits);
    overlay.paintUnderlines(painter, m_highlights);
    overlay.paintFocusOn(painter, m_focus);
}

// On each page from the first of the item's lines to the last.
QList<std::pair<qreal, Lines>> PageView::itemBars() const
{
    constexpr qreal room = 12;
    constexpr qreal edge = 4;
    QHash<int, QRectF> parts;
    const QList<core::PageBox> boxes = m_words.boxes(m_itemBar);
    for (const core::PageBox& box : boxes)
        parts[box.page] |= m_column.place(box);
    QList<std::pair<qreal, Lines>> bars;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (!part->isEmpty())
            bars.append({std::max(part->left() - room, m_column.page(part.key()).left() + edge),
                Lines {part->top(), part->bottom()}});
    }
    return bars;
}

void PageView::paintSelection(QPainter& painter) const
{
    if (!m_cursor.selects())
        return;
    const QList<WordRect> rects = wordRects(selection());
    for (const WordRect& word : rects)
        painter.fillRect(word.rect.adjusted(-1, -1, 1, 2), paper().chosenWords);
}

void PageView::paintCaret(QPainter& painter) const
{
    const QRectF word = wordRect(m_cursor.word(m_words));
    if (word.isEmpty())
        return;
    const bool behind = m_cursor.selects() && m_cursor.caret() > m_words.wordAt(selection().start);
    const qreal x = m_cursor.caret() >= m_words.count() || behind ? word.right() + 1 : word.left() - 2.5;
    painter.fillRect(QRectF(x, word.top() - 1, 1.5, word.height() + 2), paper().ink);
}

} // namespace imr::ui
