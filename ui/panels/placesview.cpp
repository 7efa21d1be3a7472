// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/placesview.h"

#include "ui/base/focusrow.h"
#include "ui/base/quietbars.h"
#include "ui/base/quietheader.h"
#include "ui/base/quietrows.h"
#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace imr::ui {

namespace {

// How much of the width each column takes.
int shareOf(int column)
{
    switch (column) {
    case PlacesModel::LetterColumn:
    case PlacesModel::FieldColumn:
        return 16;
    case PlacesModel::WordsColumn:
        return 34;
    case PlacesModel::BeforeColumn:
    case PlacesModel::AfterColumn:
        return 20;
    default:
        return 12;
    }
}

} // namespace

PlacesView::PlacesView(PlacesModel& model, const QList<PlacesModel::Column>& columns, QWidget* parent)
    : QTreeView(parent)
    , m_places(model)
{
    setModel(&model);
    setHeader(new QuietHeader(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBar(new QuietScrollBar(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setItemDelegate(new QuietRows(this));
    for (int column = 0; column < PlacesModel::ColumnCount; ++column)
        setColumnHidden(column, !columns.contains(PlacesModel::Column(column)));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { setCurrentIndex(m_places.index(0, 0)); });
}

void PlacesView::go(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT wanted(m_places.places().at(index.row()));
}

void PlacesView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex tick = currentIndex().siblingAtColumn(PlacesModel::LetterColumn);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(currentIndex());
        return;
    case Qt::Key_Space:
        if (tick.flags().testFlag(Qt::ItemIsUserCheckable)) {
            const bool on = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            m_places.setData(tick, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

// A click beside the tick goes there.
void PlacesView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    constexpr int tickWidth = 24;
    const bool onTick = index.flags().testFlag(Qt::ItemIsUserCheckable) && event->position().x() < tickWidth;
    if (event->button() == Qt::LeftButton && !onTick)
        go(index);
}

void PlacesView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem quiet = option;
    quiet.state.setFlag(QStyle::State_HasFocus, false);
    QTreeView::drawRow(painter, quiet, index);
    if (hasFocus() && index.row() == currentIndex().row())
        paintFocusRow(*painter, option.rect, themeFor(palette()));
}

void PlacesView::fitColumns()
{
    int shares = 0;
    int last = 0;
    for (int column = 0; column < PlacesModel::ColumnCount; ++column) {
        if (!isColumnHidden(column)) {
            shares += shareOf(column);
            last = column;
        }
    }
    for (int column = 0; column < last; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, viewport()->width() * shareOf(column) / shares);
    }
}

void PlacesView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void PlacesView::showEvent(QShowEvent* event)
{
    QTreeView::showEvent(event);
    fitColumns();
}

} // namespace imr::ui
