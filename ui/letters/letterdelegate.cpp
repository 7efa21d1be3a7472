// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterdelegate.h"

#include "ui/base/theme.h"
#include "ui/letters/statusdot.h"
#include "ui/models/letterstablemodel.h"

#include <QPainter>

namespace imr::ui {

namespace {

constexpr int padding = 8;
constexpr int dotSize = 9;

void paintName(
    QPainter& painter, const QRect& box, const QFont& font, const QString& name, bool unreadable, const Theme& theme)
{
    const QString remark = unreadable ? LetterDelegate::tr("unreadable") : QString();
    const QFontMetrics metrics(font);
    const int remarkWidth = remark.isEmpty() ? 0 : metrics.horizontalAdvance(remark) + padding;
    const QString shown = metrics.elidedText(name, Qt::ElideMiddle, std::max(0, box.width() - remarkWidth));
    painter.setPen(theme.ink);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (!unreadable)
        return;
    painter.setPen(theme.warn);
    painter.drawText(
        box.adjusted(metrics.horizontalAdvance(shown) + padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, remark);
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
        paintStatusDot(*painter, dot, status, current, theme);
        break;
    }
    case LettersTableModel::LetterColumn:
        paintName(*painter, box.adjusted(-4, 0, 0, 0), font, index.data().toString(),
            index.data(LettersTableModel::UnreadableRole).toBool(), theme);
        break;
    default: {
        font.setBold(false);
        painter->setFont(font);
        const bool warns = index.column() == LettersTableModel::FindingsColumn;
        painter->setPen(warns ? theme.warn : theme.ink);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        break;
    }
    }
    painter->restore();
}

} // namespace imr::ui
