// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/quietrows.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace imr::ui {

namespace {

constexpr int rowRoom = 10; // above and below the words together

} // namespace

QSize QuietRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    return {plain.width() + rowRoom, option.fontMetrics.height() + rowRoom};
}

void QuietRows::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme& theme = themeFor(option->palette);
    option->palette.setColor(QPalette::Highlight, theme.selection);
    option->palette.setColor(QPalette::HighlightedText, theme.ink);
}

void QuietRows::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QRect& cell = option.rect;
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), themeFor(option.palette).border);
}

} // namespace imr::ui
