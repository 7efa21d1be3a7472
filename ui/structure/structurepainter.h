// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structure/measuredcells.h"

#include <QModelIndex>
#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace imr::ui {

struct Theme;

inline constexpr int cellPadding = 12;
inline constexpr int rowPadding = 5; // above and below the words

[[nodiscard]] bool isGroupRow(const QModelIndex& index);
[[nodiscard]] CellWords wordsOf(const QModelIndex& value);
// How much of a value cell the sign at its right takes ("unsure", the revert button).
[[nodiscard]] int signWidth(const QModelIndex& value, const QFont& font, MeasuredCells& cells);

// What a value cell is painted with.
struct ValueCell
{
    QRect revertBox;
    MeasuredCells& cells;
};

// A cell with nothing in it.
void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QColor& plain, const Theme& theme);
// Each paints one cell, background and line below included.
void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme);
void paintLabel(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme,
    MeasuredCells& cells);
void paintValue(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme,
    const ValueCell& cell);

} // namespace imr::ui
