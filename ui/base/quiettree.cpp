// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/quiettree.h"

#include "ui/base/focusrow.h"
#include "ui/base/quietbars.h"
#include "ui/base/quietheader.h"
#include "ui/base/quietrows.h"
#include "ui/base/theme.h"

namespace imr::ui {

QuietTree::QuietTree(QWidget* parent)
    : QTreeView(parent)
{
    setHeader(new QuietHeader(this));
    setItemDelegate(new QuietRows(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setVerticalScrollBar(new QuietScrollBar(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
}

void QuietTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem quiet = option;
    quiet.state.setFlag(QStyle::State_HasFocus, false);
    QTreeView::drawRow(painter, quiet, index);
    if (hasFocus() && index.row() == currentIndex().row())
        paintFocusRow(*painter, option.rect, themeFor(palette()));
}

} // namespace imr::ui
