// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/placesview.h"

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
    : QuietTree(parent)
    , m_places(model)
{
    setModel(&model);
    setEditTriggers(NoEditTriggers);
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
        QuietTree::keyPressEvent(event);
    }
}

// A click beside the tick goes there.
void PlacesView::mouseReleaseEvent(QMouseEvent* event)
{
    QuietTree::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    constexpr int tickWidth = 24;
    const bool onTick = index.flags().testFlag(Qt::ItemIsUserCheckable) && event->position().x() < tickWidth;
    if (event->button() == Qt::LeftButton && !onTick)
        go(index);
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
    QuietTree::resizeEvent(event);
    fitColumns();
}

void PlacesView::showEvent(QShowEvent* event)
{
    QuietTree::showEvent(event);
    fitColumns();
}

} // namespace imr::ui
