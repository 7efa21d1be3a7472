// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/columnchooser.h"

#include "ui/base/quietbars.h"
#include "ui/base/quietrows.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

namespace imr::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int fixedRole = Qt::UserRole + 1;

} // namespace

ColumnChooser::ColumnChooser(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this))
{
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setItemDelegate(new QuietRows(m_list));
    m_list->setVerticalScrollBar(new QuietScrollBar(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_up->setToolTip(tr("Alt and the arrow up"));
    m_down->setToolTip(tr("Alt and the arrow down"));
    for (QPushButton* button : {m_up, m_down})
        button->setAutoDefault(false);
    setFocusProxy(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    const auto tell = [this] {
        updateButtons();
        if (!m_filling)
            Q_EMIT changed();
    };
    connect(m_list, &QListWidget::itemChanged, this, tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, tell);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, tell); // dragged elsewhere
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnChooser::updateButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    updateButtons();
}

void ColumnChooser::setColumns(const QList<Column>& columns)
{
    const QScopedValueRollback filling(m_filling, true);
    m_list->clear();
    for (const Column& column : columns) {
        auto* item = new QListWidgetItem(column.text, m_list);
        item->setData(idRole, column.id);
        item->setData(fixedRole, column.fixed);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsEnabled
            | (column.fixed ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
        item->setCheckState(column.chosen || column.fixed ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, fontMetrics().height() + 9});
    }
    m_list->setCurrentRow(0);
}

QList<ColumnChooser::Column> ColumnChooser::columns() const
{
    QList<Column> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem& item = *m_list->item(row);
        columns.append({item.data(idRole).toString(), item.text(), item.checkState() == Qt::Checked,
            item.data(fixedRole).toBool()});
    }
    return columns;
}

void ColumnChooser::chooseAll(bool chosen)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem* item = m_list->item(row);
            item->setCheckState(chosen || item->data(fixedRole).toBool() ? Qt::Checked : Qt::Unchecked);
        }
    }
    Q_EMIT changed();
}

void ColumnChooser::move(int by)
{
    const int row = m_list->currentRow();
    const int place = row + by;
    if (row < 0 || place < 0 || place >= m_list->count())
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->insertItem(place, m_list->takeItem(row));
        m_list->setCurrentRow(place);
    }
    updateButtons();
    Q_EMIT changed();
}

void ColumnChooser::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

bool ColumnChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace imr::ui
