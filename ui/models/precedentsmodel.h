// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/precedents.h"

#include <QAbstractTableModel>

namespace imr::ui {

// Items of other letters, one a row; only read.
class PrecedentsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LetterColumn, // its case number, or its file where none was read
        RequestColumn, // with the item's number
        DecisionColumn,
        DateColumn, // of the decision
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<core::Precedent>& items);
    [[nodiscard]] const QList<core::Precedent>& items() const { return m_items; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<core::Precedent> m_items;
};

} // namespace imr::ui
