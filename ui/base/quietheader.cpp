// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/quietheader.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace imr::ui {

namespace {

constexpr int padding = 8;

void paintArrow(QPainter& painter, QPointF centre, bool down, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double tip = down ? 1.8 : -1.8;
    painter.drawPolyline(QPolygonF({centre + QPointF(-3, -tip), centre + QPointF(0, tip), centre + QPointF(3, -tip)}));
    painter.restore();
}

} // namespace

QuietHeader::QuietHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

QFont QuietHeader::headingFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.92);
    return small;
}

QFontMetrics QuietHeader::headingFontMetrics() const
{
    return QFontMetrics(headingFont());
}

QSize QuietHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 12};
}

void QuietHeader::paintEvent(QPaintEvent* event)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.pane);
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), theme.border);
    painter.end();
    QHeaderView::paintEvent(event);
}

void QuietHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = themeFor(palette());
    painter->save();
    painter->fillRect(rect, theme.pane);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
    const QFont small = headingFont();
    painter->setFont(small);
    const bool left = model()
                          ->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole)
                          .value<Qt::Alignment>()
                          .testFlag(Qt::AlignLeft);
    QRect box = rect.adjusted(left ? padding - 4 : 0, 0, -padding, -1);
    const QString text = QFontMetrics(small).elidedText(
        model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, box.width());
    painter->setPen(theme.dim);
    painter->drawText(box, (left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, text);
    if (sortIndicatorSection() == section) {
        const int width = QFontMetrics(small).horizontalAdvance(text);
        const double x = left ? box.left() + width + 8 : box.right() - width - 7;
        paintArrow(*painter, QPointF(text.isEmpty() ? rect.center().x() : x, box.center().y() + 0.5),
            sortIndicatorOrder() == Qt::DescendingOrder, theme.ink);
    }
    painter->restore();
}

} // namespace imr::ui
