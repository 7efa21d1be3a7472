// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace imr::ui {

// Rows of a list with a number at their right end.
class CountRows final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int CountRole = Qt::UserRole + 100; // int; none when unset

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] static int height(const QFontMetrics& metrics) { return metrics.height() + 9; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace imr::ui
