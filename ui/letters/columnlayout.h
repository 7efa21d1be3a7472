// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/letterstablemodel.h"

namespace imr::ui {

// How a column of the letters table is shown.
struct ListColumn
{
    LettersTableModel::Column column = LettersTableModel::LetterColumn;
    bool shown = true;
    int width = 0; // 0: as its contents need

    friend bool operator==(const ListColumn&, const ListColumn&) = default;
};

// Every column once, from left to right. The letter's own is always shown.
using ColumnLayout = QList<ListColumn>;

[[nodiscard]] ColumnLayout standardColumns(); // what fits the narrow pane
// Order and choice, whatever the widths.
[[nodiscard]] bool sameColumns(const ColumnLayout& one, const ColumnLayout& other);

// As one line of JSON and back. Columns are kept by name, so that a layout outlives new columns; what can't be read
// gives the standard.
[[nodiscard]] QString columnsToText(const ColumnLayout& layout);
[[nodiscard]] ColumnLayout columnsFromText(const QString& text);

} // namespace imr::ui
