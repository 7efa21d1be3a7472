// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/columnsdialog.h"

#include "ui/base/columnchooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace imr::ui {

ColumnsDialog::ColumnsDialog(const ColumnLayout& layout, const Sorting& sorting, QWidget* parent)
    : QDialog(parent)
    , m_before(layout)
    , m_columns(new ColumnChooser(this))
    , m_order(new QComboBox(this))
    , m_descending(new QCheckBox(tr("In re&verse order"), this))
{
    setWindowTitle(tr("Columns of the letters"));
    resize(400, 520);
    auto* label = new QLabel(tr("&Columns, from left to right:"), this);
    label->setBuddy(&m_columns->list());
    auto* orderLabel = new QLabel(tr("&Sorted by:"), this);
    orderLabel->setBuddy(m_order);
    m_order->addItem(tr("Order of import"), int(core::LetterFilter::Order::Imported));
    for (int column = 0; column < LettersTableModel::ColumnCount; ++column)
        m_order->addItem(LettersTableModel::columnName(column), int(LettersTableModel::orderOf(column)));
    m_order->setCurrentIndex(std::max(0, m_order->findData(int(sorting.order))));
    m_descending->setChecked(sorting.descending);
    auto* sortedBy = new QHBoxLayout;
    sortedBy->addWidget(orderLabel);
    sortedBy->addWidget(m_order, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* standard = buttons->addButton(tr("S&tandard"), QDialogButtonBox::ResetRole);
    connect(standard, &QPushButton::clicked, this, [this] { fill(standardColumns()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(18, 16, 18, 14);
    all->setSpacing(10);
    all->addWidget(label);
    all->addWidget(m_columns, 1);
    all->addLayout(sortedBy);
    all->addWidget(m_descending);
    all->addWidget(buttons);
    fill(layout);
    m_columns->setFocus();
}

void ColumnsDialog::fill(const ColumnLayout& layout)
{
    QList<ColumnChooser::Column> columns;
    for (const ListColumn& column : layout) {
        columns.append({QString::number(column.column), LettersTableModel::columnName(column.column), column.shown,
            column.column == LettersTableModel::LetterColumn});
    }
    m_columns->setColumns(columns);
}

ColumnLayout ColumnsDialog::layoutChosen() const
{
    ColumnLayout layout;
    for (const ColumnChooser::Column& chosen : m_columns->columns()) {
        const auto column = LettersTableModel::Column(chosen.id.toInt());
        const auto before = std::ranges::find(m_before, column, &ListColumn::column);
        layout.append({column, chosen.chosen, before == m_before.end() ? 0 : before->width});
    }
    return layout;
}

ColumnsDialog::Sorting ColumnsDialog::sorting() const
{
    const auto order = core::LetterFilter::Order(m_order->currentData().toInt());
    return {order, order != core::LetterFilter::Order::Imported && m_descending->isChecked()};
}

} // namespace imr::ui
