// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterdelegate.h"

#include "ui/base/focusrow.h"
#include "ui/base/theme.h"
#include "ui/letters/statusdot.h"
#include "ui/models/letterstablemodel.h"

#include <QPainter>
#include <QTableView>

namespace imr::ui {

namespace {

constexpr int padding = 8;
constexpr int dotSize = 9;

// Says so in place of the numbers that an unreadable letter does not have.
void paintUnreadable(QPainter& painter, const QRect& box, const Theme& theme)
{
    painter.setPen(theme.warn);
    const QString remark = LetterDelegate::tr("unreadable");
    const int beyond = std::max(0, painter.fontMetrics().horizontalAdvance(remark) - box.width());
    painter.drawText(box.adjusted(-beyond, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, remark);
}

} // namespace

QSize LetterDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {40, option.fontMetrics.height() + 12};
}

void LetterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? theme.selection : theme.pane);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);

    const auto status = core::Status(index.data(LettersTableModel::StatusRole).toInt());
    const bool current = index.row() == m_current;
    QFont font = option.font;
    font.setBold(current);
    painter->setFont(font);
    const QRect box = option.rect.adjusted(padding, 0, -padding, -1);
    switch (index.column()) {
    case LettersTableModel::StatusColumn: {
        QRectF dot(0, 0, dotSize, dotSize);
        dot.moveCenter(QRectF(option.rect).center());
        paintStatusDot(*painter, dot, status, index.data(LettersTableModel::SkippedRole).toBool(), current, theme);
        break;
    }
    case LettersTableModel::LetterColumn: {
        const QRect name = box.adjusted(-4, 0, 0, 0);
        painter->setPen(theme.ink);
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
        break;
    }
    default: {
        painter->setFont(option.font);
        if (status == core::Status::Unreadable) {
            if (index.column() == LettersTableModel::DecisionsColumn)
                paintUnreadable(*painter, box, theme);
            break;
        }
        const bool warns = index.column() == LettersTableModel::FindingsColumn;
        painter->setPen(warns ? theme.warn : theme.ink);
        painter->drawText(box.adjusted(-padding, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        break;
    }
    }
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table && table->hasFocus() && index.row() == table->currentIndex().row()) {
        QRect row = option.rect;
        row.setLeft(0);
        row.setRight(table->viewport()->width() - 1);
        painter->setClipRect(option.rect);
        paintFocusRow(*painter, row, theme);
    }
    painter->restore();
}

} // namespace imr::ui
