// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/structureview.h"

#include "ui/base/focusrow.h"
#include "ui/base/quietbars.h"
#include "ui/base/theme.h"
#include "ui/models/structuremodel.h"
#include "ui/structure/structuredelegate.h"
#include "ui/structure/structurepainter.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPointer>
#include <QScopedValueRollback>

namespace imr::ui {

StructureView::StructureView(StructureModel& model, const core::GuidelineIndex& guidelines, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new StructureDelegate(guidelines, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Structure of the letter"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new QuietScrollBar(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // values keep their width from letter to letter
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(40);
    setColumnWidth(StructureModel::LabelColumn, StructureDelegate::labelWidth);

    connect(m_delegate, &StructureDelegate::revertClicked, this,
        [this](const QModelIndex& index) { m_model.takeBack(index); });
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { m_follows = false; });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &StructureView::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &StructureView::restorePlace);
    restorePlace();
}

QString StructureView::keyOf(const QModelIndex& index) const
{
    return isGroupRow(index) ? QString::number(index.data(StructureModel::ItemRole).toInt())
                             : StructureModel::pathAt(index).toString();
}

QModelIndex StructureView::valueOf(const QModelIndex& index) const
{
    return index.siblingAtColumn(StructureModel::ValueColumn);
}

void StructureView::rememberPlace()
{
    const QModelIndex current = currentIndex();
    m_place = current.isValid() && !isGroupRow(current) ? StructureModel::pathAt(current) : core::FieldPath();
    m_itemPlace = current.isValid() ? current.data(StructureModel::ItemRole).toInt() : -2;
    m_closed.clear();
    m_open.clear();
    const auto visit = [this](const auto& self, const QModelIndex& parent) -> void {
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex child = m_model.index(row, 0, parent);
            if (!m_model.hasChildren(child))
                continue;
            if (isGroupRow(child) && !isExpanded(child))
                m_closed.insert(keyOf(child));
            else if (!isGroupRow(child) && isExpanded(child))
                m_open.insert(keyOf(child));
            self(self, child);
        }
    };
    visit(visit, {});
}

void StructureView::restorePlace()
{
    const QScopedValueRollback placing(m_placing, true);
    // What is chosen is painted with the rest: where it stands is not asked for before it has a place.
    const bool updates = updatesEnabled();
    setUpdatesEnabled(false);
    QModelIndexList turned; // to be opened or closed
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        if (isExpanded(group) == m_closed.contains(keyOf(group)))
            turned.append(group);
        for (int child = 0; child < m_model.rowCount(group); ++child) {
            const QModelIndex index = m_model.index(child, 0, group);
            if (m_model.hasChildren(index) && isExpanded(index) != m_open.contains(keyOf(index)))
                turned.append(index);
        }
    }
    // With a layout ahead none of them lays the rows out by itself.
    if (!turned.isEmpty())
        scheduleDelayedItemsLayout();
    for (const QModelIndex& index : std::as_const(turned))
        setExpanded(index, !isExpanded(index));
    if (const QModelIndex field = m_model.indexOf(m_place); field.isValid())
        setCurrentIndex(field);
    else if (const QModelIndex item = m_model.itemIndex(m_itemPlace); item.isValid())
        setCurrentIndex(item);
    setUpdatesEnabled(updates);
}

void StructureView::startAnew()
{
    m_closed.clear();
    m_open.clear();
    m_place = {};
    m_itemPlace = -1;
    m_follows = false;
    restorePlace();
    scrollToTop();
}

bool StructureView::select(const core::FieldPath& path)
{
    const QModelIndex found = m_model.indexOf(path);
    if (!found.isValid())
        return false;
    for (QModelIndex above = found.parent(); above.isValid(); above = above.parent())
        expand(above);
    const bool inSight = viewport()->rect().contains(visualRect(found));
    setCurrentIndex(found);
    m_follows = true;
    scrollTo(found, inSight ? EnsureVisible : PositionAtCenter); // with what stands around it
    return true;
}

void StructureView::selectItem(int item)
{
    const QModelIndex index = m_model.itemIndex(item);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, PositionAtTop);
}

int StructureView::currentItem() const
{
    return currentIndex().isValid() ? currentIndex().data(StructureModel::ItemRole).toInt() : -1;
}

void StructureView::startEditing(const core::FieldPath& path)
{
    if (!m_model.showEmpty(path).isValid() || !select(path))
        return;
    setFocus();
    edit(m_model.indexOf(path));
}

void StructureView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    updateRow(previous);
    updateRow(current);
    if (!current.isValid() || m_placing)
        return;
    m_follows = true;
    if (const core::FieldPath path = StructureModel::pathAt(current); path.spec)
        Q_EMIT fieldSelected(path);
    else
        Q_EMIT itemSelected(current.data(StructureModel::ItemRole).toInt());
}

bool StructureView::finishEntry()
{
    const QPointer editor = StructureDelegate::editorIn(*viewport());
    if (!editor)
        return true;
    if (m_delegate->isRefused(editor)) {
        m_delegate->askAgain(editor);
        return false;
    }
    commitData(editor);
    if (editor && StructureDelegate::isUnsaved(editor)) {
        m_delegate->askAgain(editor);
        return false;
    }
    if (editor)
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    return true;
}

// Whichever cell of the row one is at, it is the value that is edited. Typing begins an entry with a digit only:
// letters are the window's commands, and half a word that commands have eaten is no entry. A refused entry comes first.
bool StructureView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    if (trigger == AnyKeyPressed && event->type() == QEvent::KeyPress) {
        const QString typed = static_cast<QKeyEvent*>(event)->text();
        if (typed.isEmpty() || !typed.front().isDigit())
            return false;
    }
    if (trigger == AllEditTriggers || trigger == DoubleClicked) {
        QWidget* open = StructureDelegate::editorIn(*viewport());
        if (open && (m_delegate->isRefused(open) || StructureDelegate::isUnsaved(open))) {
            m_delegate->askAgain(open);
            return false;
        }
    }
    const bool begun = QTreeView::edit(index.isValid() && !isGroupRow(index) ? valueOf(index) : index, trigger, event);
    if (begun)
        updateRow(index); // an editor can be lower than its cell, whose words are not shown meanwhile
    return begun;
}

void StructureView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool givesUp = hint == QAbstractItemDelegate::RevertModelCache;
    if (!givesUp && (m_delegate->isRefused(editor) || StructureDelegate::isUnsaved(editor)))
        return;
    const QModelIndex edited = currentIndex();
    QTreeView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    updateRow(edited);
    if (hint == QAbstractItemDelegate::EditNextItem)
        editNext(edited, 1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        editNext(edited, -1);
}

// The next row that can be edited, over groups and citations.
void StructureView::editNext(const QModelIndex& from, int step)
{
    QModelIndex next = from;
    do
        next = step > 0 ? indexBelow(next) : indexAbove(next);
    while (next.isValid() && !valueOf(next).flags().testFlag(Qt::ItemIsEditable));
    if (!next.isValid())
        return;
    setCurrentIndex(valueOf(next));
    edit(valueOf(next));
}

void StructureView::keyPressEvent(QKeyEvent* event)
{
    // Keys that an editor leaves over are not for the tree.
    if (isEditing()) {
        event->accept();
        return;
    }
    const QModelIndex current = currentIndex();
    const QModelIndex row = current.siblingAtColumn(0);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current.isValid())
            break;
        if (valueOf(current).flags().testFlag(Qt::ItemIsEditable) && !isGroupRow(current))
            edit(valueOf(current));
        else
            setExpanded(row, !isExpanded(row));
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_model.takeBack(valueOf(current)))
            return;
        break;
    case Qt::Key_Left:
        if (row.isValid() && isExpanded(row))
            collapse(row);
        else if (row.parent().isValid())
            setCurrentIndex(row.parent());
        return;
    case Qt::Key_Right:
        if (row.isValid())
            expand(row);
        return;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

// A click on a group's own line, or on the sign beside a label, opens and closes it.
void StructureView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const QRect cell = visualRect(index);
    const bool onSign = isGroupRow(index) ? event->position().x() > viewport()->width() - 30
                                          : index.column() == 0 && event->position().x() > cell.right() - 18;
    const QModelIndex row = index.siblingAtColumn(0);
    if (onSign && m_model.hasChildren(row))
        setExpanded(row, !isExpanded(row));
}

void StructureView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (m_delegate->setValueWidth(viewport()->width() - StructureDelegate::labelWidth))
        scheduleDelayedItemsLayout();
    else
        follow();
}

// Rows get other heights, and the tree itself another, after a field was gone to: what stands above and below takes its
// room late.
void StructureView::doItemsLayout()
{
    QTreeView::doItemsLayout();
    follow();
}

void StructureView::dataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles)
{
    const int beyond = verticalScrollBar()->maximum();
    QTreeView::dataChanged(from, to, roles);
    if (from.row() == to.row())
        updateRow(from);
    if (verticalScrollBar()->maximum() == beyond)
        return;
    updateEditorGeometries();
    follow();
}

void StructureView::follow()
{
    const auto scroll = [this] {
        if (m_follows && !visualRect(currentIndex()).isEmpty()) // not in a group that was closed over it
            scrollTo(currentIndex());
    };
    if (m_follows)
        QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

// With the lines next to it: where pixels are not whole units, its edge lies within one of theirs.
void StructureView::updateRow(const QModelIndex& index)
{
    const QRect row = visualRect(index.siblingAtColumn(StructureModel::LabelColumn)) | visualRect(valueOf(index));
    if (!row.isEmpty())
        viewport()->update(row.adjusted(0, -1, 0, 1));
}

// Only the row one is at shows where the keys go; the base paints all of them.
void StructureView::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid())
        return QTreeView::focusInEvent(event);
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    updateRow(currentIndex());
}

void StructureView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event); // NOLINT(bugprone-parent-virtual-call)
    updateRow(currentIndex());
}

// The row that the keys act on, while they go to the tree.
void StructureView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTreeView::drawRow(painter, option, index);
    if (hasFocus() && index.row() == currentIndex().row() && index.parent() == currentIndex().parent())
        paintFocusRow(*painter, option.rect, themeFor(palette()));
}

void StructureView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const { }

} // namespace imr::ui
