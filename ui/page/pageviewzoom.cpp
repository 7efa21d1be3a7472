// SPDX-License-Identifier: GPL-3.0-or-later
// How large pages are, where they stand, and which of them are to be drawn.
#include "core/text/pagepicture.h"
#include "ui/page/pagepictures.h"
#include "ui/page/pageview.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace imr::ui {

namespace {

constexpr double pixelsPerPoint = 96.0 / 72.0; // of paper as large as it is
constexpr double zooms[] = {0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4};
constexpr qint64 pixelsWanted = qint64(18) << 20; // of all pages that are wanted at once; more are drawn coarser

} // namespace

double PageView::zoom() const
{
    return m_fit ? m_column.scale() / pixelsPerPoint : m_zoom;
}

void PageView::setZoom(double zoom)
{
    zoomTo(zoom, QRectF(viewport()->rect()).center());
}

void PageView::enlarge(int steps)
{
    zoomBy(steps, QRectF(viewport()->rect()).center());
}

void PageView::zoomTo(double zoom, QPointF seen)
{
    const Anchor anchor = anchorAt(seen);
    m_fit = false;
    m_zoom = std::clamp(zoom, *std::begin(zooms), *std::rbegin(zooms));
    layOut();
    keep(anchor);
    wantPages();
    Q_EMIT zoomChanged();
}

void PageView::zoomBy(int steps, QPointF seen)
{
    constexpr double close = 0.01;
    const double now = zoom();
    if (steps > 0) {
        const auto* next = std::ranges::find_if(zooms, [now](double step) { return step > now + close; });
        zoomTo(next == std::end(zooms) ? now : *next, seen);
    } else {
        const auto next
            = std::find_if(std::rbegin(zooms), std::rend(zooms), [now](double step) { return step < now - close; });
        zoomTo(next == std::rend(zooms) ? now : *next, seen);
    }
}

void PageView::fitWidth()
{
    const Anchor anchor = anchorAt(QRectF(viewport()->rect()).center());
    m_fit = true;
    layOut();
    keep(anchor);
    wantPages();
    Q_EMIT zoomChanged();
}

PageView::Anchor PageView::anchorAt(QPointF seen) const
{
    const QPointF place = seen + origin();
    const int page = m_column.pageAt(place.y());
    return page < 0 ? Anchor() : Anchor {page, m_column.points(page, place), seen};
}

void PageView::keep(const Anchor& anchor)
{
    if (anchor.page < 0 || anchor.page >= m_column.count())
        return;
    const QPointF place = m_column.place(anchor.page, anchor.points) - anchor.seen;
    verticalScrollBar()->setValue(qRound(place.y()));
    horizontalScrollBar()->setValue(qRound(place.x()));
}

void PageView::layOut()
{
    const QSize view = viewport()->size();
    const double scale = m_fit ? PageColumn::scaleToFit(m_sizes, view.width()) : m_zoom * pixelsPerPoint;
    m_column = PageColumn(m_sizes, scale, view.width());
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setRange(0, std::max(m_column.size().height() - view.height(), 0));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, std::max(m_column.size().width() - view.width(), 0));
    viewport()->update();
}

// Those in sight, then their neighbours.
void PageView::wantPages()
{
    const auto [first, last] = pagesInSight();
    if (first < 0 || !isVisible())
        return;
    QList<int> pages;
    for (int page = first; page <= last; ++page)
        pages.append(page);
    if (last + 1 < m_column.count())
        pages.append(last + 1);
    if (first > 0)
        pages.append(first - 1);
    QList<PagePictures::Wanted> wanted;
    for (const int page : std::as_const(pages)) {
        const QSizeF size = m_sizes.at(page);
        const double most = double(std::min(core::maxPixels / 2, pixelsWanted / pages.size()));
        const double coarsest = std::sqrt(most / std::max(size.width() * size.height(), 1.0));
        wanted.append({page, std::min(m_column.scale() * devicePixelRatioF(), coarsest)});
    }
    m_pictures->want(wanted);
}

} // namespace imr::ui
