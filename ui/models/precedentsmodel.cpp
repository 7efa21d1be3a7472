// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/precedentsmodel.h"

#include "ui/base/theme.h"

#include <QDate>
#include <QLocale>

namespace imr::ui {

namespace {

QString textOf(const core::Precedent& item, int column)
{
    switch (column) {
    case PrecedentsModel::LetterColumn:
        return item.caseNumber.isEmpty() ? item.file : item.caseNumber;
    case PrecedentsModel::RequestColumn:
        return QStringLiteral("%1 \u00b7 ").arg(item.item + 1) + item.request;
    case PrecedentsModel::DecisionColumn:
        return item.decision.isEmpty() ? PrecedentsModel::tr("none read") : markLabel(decisionMark(item.decision));
    case PrecedentsModel::DateColumn: {
        const QDate date = QDate::fromString(item.decisionDate, Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : item.decisionDate;
    }
    default:
        return {};
    }
}

} // namespace

void PrecedentsModel::setItems(const QList<core::Precedent>& items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

int PrecedentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int PrecedentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PrecedentsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Precedent& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(item, index.column());
    case Qt::ToolTipRole:
        return (index.column() == LetterColumn ? item.file : textOf(item, index.column())).toHtmlEscaped();
    default:
        return {};
    }
}

QVariant PrecedentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LetterColumn:
        return tr("Letter");
    case RequestColumn:
        return tr("Request");
    case DecisionColumn:
        return tr("Decision");
    case DateColumn:
        return tr("Decided on");
    default:
        return {};
    }
}

} // namespace imr::ui
