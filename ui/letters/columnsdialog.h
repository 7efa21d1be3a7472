// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letters/columnlayout.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace imr::ui {

class ColumnChooser;

// Which columns the letters table has, in which order, and by which it is sorted.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Sorting
    {
        core::LetterFilter::Order order = core::LetterFilter::Order::Imported;
        bool descending = false;

        friend bool operator==(const Sorting&, const Sorting&) = default;
    };

    ColumnsDialog(const ColumnLayout& layout, const Sorting& sorting, QWidget* parent = nullptr);

    [[nodiscard]] ColumnLayout layoutChosen() const; // of columns that stay, as wide as before
    [[nodiscard]] Sorting sorting() const;

private:
    void fill(const ColumnLayout& layout);

    ColumnLayout m_before;
    ColumnChooser* m_columns;
    QComboBox* m_order;
    QCheckBox* m_descending;
};

} // namespace imr::ui
