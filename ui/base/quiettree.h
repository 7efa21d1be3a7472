// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace imr::ui {

// A plain list of rows with columns, its head, rows and bars quiet; the row that the keys act on has a line around it,
// as in the window's other lists.
class QuietTree : public QTreeView
{
    Q_OBJECT

public:
    explicit QuietTree(QWidget* parent = nullptr);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace imr::ui
