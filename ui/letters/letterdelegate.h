// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace imr::ui {

// Paints a row of the letters table: the status dot, the name, plain numbers or "unreadable" in their place.
class LetterDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCurrentRow(int row) { m_current = row; } // the letter shown; -1: none
    [[nodiscard]] int currentRow() const { return m_current; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_current = -1;
};

} // namespace imr::ui
