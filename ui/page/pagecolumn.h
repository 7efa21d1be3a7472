// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pagewords.h"

#include <QRect>

namespace imr::ui {

// Where the pages of a letter stand, one below the other and in the middle, at a scale; in pixels of the whole column.
class PageColumn final
{
public:
    PageColumn() = default;
    // Page sizes in points; the scale in pixels a point; the column is at least as wide as the view.
    PageColumn(const QList<QSizeF>& pages, double scale, int viewWidth);

    [[nodiscard]] static double scaleToFit(const QList<QSizeF>& pages, int viewWidth);

    [[nodiscard]] int count() const { return int(m_pages.size()); }
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] QRect page(int page) const { return m_pages.at(page); }

    // The page that a height is on, or the nearest; -1 without pages.
    [[nodiscard]] int pageAt(double y) const;
    // From points of a page to the column and back.
    [[nodiscard]] QPointF place(int page, QPointF points) const;
    [[nodiscard]] QRectF place(const core::PageBox& box) const; // empty when there is no such page
    [[nodiscard]] QPointF points(int page, QPointF place) const;

private:
    QList<QRect> m_pages;
    QSize m_size;
    double m_scale = 1;
};

} // namespace imr::ui
