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

// The name, and after it that the letter could not be read.
void paintName(QPainter& painter, const QRect& box, const QString& name, bool unreadable, const Theme& theme)
{
    const QString remark = unreadable ? LetterDelegate::tr("unreadable") : QString();
    const QFontMetrics metrics = painter.fontMetrics();
    const int remarkWidth = unreadable ? metrics.horizontalAdvance(remark) + 6 : 0;
    const QString shown = metrics.elidedText(name, Qt::ElideMiddle, std::max(0, box.width() - remarkWidth));
    painter.setPen(theme.ink);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (!unreadable)
        return;
    painter.setPen(theme.warn);
    painter.drawText(
        box.adjusted(metrics.horizontalAdvance(shown) + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, remark);
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
    case LettersTableModel::LetterColumn:
        paintName(
            *painter, box.adjusted(-4, 0, 0, 0), index.data().toString(), status == core::Status::Unreadable, theme);
        break;
    default: {
        painter->setFont(option.font);
        painter->setPen(index.column() == LettersTableModel::FindingsColumn ? theme.warn : theme.ink);
        const bool number = LettersTableModel::isNumber(index.column());
        const QRect cell = number ? box.adjusted(-padding, 0, 0, 0) : box.adjusted(-4, 0, 0, 0);
        const QString text = index.data().toString();
        painter->drawText(cell, (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
            number ? text : option.fontMetrics.elidedText(text, Qt::ElideRight, cell.width()));
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
