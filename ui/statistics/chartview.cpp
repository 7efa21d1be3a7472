// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chartview.h"

#include "ui/base/theme.h"
#include "ui/statistics/accessiblechart.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace imr::ui {

namespace {

constexpr int usualWidth = 720;

}

ChartView::ChartView(const BatchChart& chart, QWidget* parent)
    : QWidget(parent)
    , m_chart(chart)
{
    announceCharts();
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(chart.chart.title);
    QStringList rows;
    for (int row = 0; row < chart.chart.rows.size(); ++row)
        rows.append(rowSentence(chart, row));
    setAccessibleDescription(rows.join(u'\n'));
}

ChartLayout ChartView::layout() const
{
    return {m_chart.chart, double(width()), font()};
}

int ChartView::heightForWidth(int width) const
{
    return int(std::ceil(ChartLayout(m_chart.chart, width, font()).height()));
}

QSize ChartView::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QRect ChartView::rowRect(int row) const
{
    const ChartLayout chart = layout();
    return QRectF(0, chart.headHeight() + chart.rowHeight() * row, width(), chart.rowHeight()).toAlignedRect();
}

bool ChartView::isChoosable(int row) const
{
    return row >= 0 && !m_chart.keys.value(row).isEmpty();
}

void ChartView::setCurrent(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    setCursor(isChoosable(row) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = layout().rowAt(help->pos().y());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), rowSentence(m_chart, row), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeFor(palette());
    layout().paint(painter, theme, isChoosable(m_current) ? m_current : -1);
    if (hasFocus() && isChoosable(m_current)) {
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRect(rowRect(m_current).adjusted(0, 0, -1, -1));
    }
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    const int row = layout().rowAt(event->position().y());
    if (event->button() == Qt::LeftButton && isChoosable(row))
        Q_EMIT rowChosen(row);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(layout().rowAt(event->position().y()));
}

void ChartView::leaveEvent(QEvent*)
{
    if (!hasFocus())
        setCurrent(-1);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int rows = int(m_chart.chart.rows.size());
    switch (event->key()) {
    case Qt::Key_Down:
        return setCurrent(std::min(m_current + 1, rows - 1));
    case Qt::Key_Up:
        return setCurrent(std::max(m_current - 1, 0));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isChoosable(m_current))
            Q_EMIT rowChosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu;
    menu.addAction(tr("Save as a picture\u2026"), this, [this] { Q_EMIT pictureWanted(m_chart); });
    menu.exec(event->globalPos());
}

QString rowSentence(const BatchChart& chart, int row)
{
    const ChartRow& shown = chart.chart.rows.at(row);
    if (chart.kind != BatchChart::Kind::Decisions)
        return ChartView::tr("%1: %2").arg(shown.name, shown.count);
    QStringList parts;
    for (const auto& [segment, count] : shown.parts) {
        if (count > 0)
            parts.append(
                ChartView::tr("%1 %2", "how many, and how they were decided").arg(count).arg(segmentName(segment)));
    }
    return ChartView::tr("%1: %2").arg(shown.name, parts.join(QStringLiteral(", ")));
}

} // namespace imr::ui
