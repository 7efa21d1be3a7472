// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/quietbars.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace imr::ui {

namespace {

constexpr int scrollBarWidth = 12;

}

QuietScrollBar::QuietScrollBar(QWidget* parent)
    : QScrollBar(Qt::Vertical, parent)
{
    setAttribute(Qt::WA_Hover);
}

QSize QuietScrollBar::sizeHint() const
{
    const QSize usual = QScrollBar::sizeHint();
    return orientation() == Qt::Vertical ? QSize(scrollBarWidth, usual.height()) : QSize(usual.width(), scrollBarWidth);
}

void QuietScrollBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    if (maximum() <= minimum()) // all is in sight
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor colour = theme.dim;
    colour.setAlphaF(isSliderDown() ? 0.75F : underMouse() ? 0.6F : 0.35F);
    painter.setBrush(colour);
    if (orientation() == Qt::Vertical)
        painter.drawRoundedRect(QRectF(3, handle.top() + 1, width() - 5, handle.height() - 2), 3, 3);
    else
        painter.drawRoundedRect(QRectF(handle.left() + 1, 3, handle.width() - 2, height() - 5), 3, 3);
}

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(6);
    setMinimumWidth(40);
}

void ProgressLine::setProgress(int done, int whole)
{
    m_part = whole > 0 ? double(done) / whole : 0;
    setAccessibleDescription(tr("%1 of %2").arg(done).arg(whole));
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    const double radius = height() / 2.0;
    painter.drawRoundedRect(rect(), radius, radius);
    if (m_part <= 0)
        return;
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(0, 0, std::max(double(height()), width() * m_part), height()), radius, radius);
}

} // namespace imr::ui
