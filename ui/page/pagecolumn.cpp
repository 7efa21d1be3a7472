// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagecolumn.h"

#include <algorithm>
#include <cmath>

namespace imr::ui {

namespace {

constexpr int sideRoom = 14;
constexpr int gap = 14; // between pages, above the first and below the last

double widest(const QList<QSizeF>& pages)
{
    double width = 0;
    for (const QSizeF& page : pages)
        width = std::max(width, page.width());
    return width;
}

} // namespace

PageColumn::PageColumn(const QList<QSizeF>& pages, double scale, int viewWidth)
    : m_scale(scale)
{
    constexpr double noise = 1e-6; // pages that are made to fit do
    const int width = std::max(viewWidth, int(std::ceil(widest(pages) * scale - noise)) + 2 * sideRoom);
    int top = gap;
    for (const QSizeF& size : pages) {
        const QSize pixels(std::max(qRound(size.width() * scale), 1), std::max(qRound(size.height() * scale), 1));
        m_pages.append(QRect(QPoint((width - pixels.width()) / 2, top), pixels));
        top += pixels.height() + gap;
    }
    m_size = QSize(width, m_pages.isEmpty() ? 0 : top);
}

double PageColumn::scaleToFit(const QList<QSizeF>& pages, int viewWidth)
{
    const double width = widest(pages);
    return width > 0 ? std::max(viewWidth - 2 * sideRoom, 1) / width : 1;
}

int PageColumn::pageAt(double y) const
{
    const auto below = std::ranges::partition_point(
        m_pages, [y](const QRect& page) { return page.y() + page.height() + gap / 2.0 < y; });
    return std::min(int(below - m_pages.begin()), count() - 1);
}

QPointF PageColumn::place(int page, QPointF points) const
{
    return m_pages.at(page).topLeft() + points * m_scale;
}

QRectF PageColumn::place(const core::PageBox& box) const
{
    if (box.page < 0 || box.page >= count())
        return {};
    return {place(box.page, box.box.topLeft()), box.box.size() * m_scale};
}

QPointF PageColumn::points(int page, QPointF place) const
{
    return (place - m_pages.at(page).topLeft()) / m_scale;
}

} // namespace imr::ui
