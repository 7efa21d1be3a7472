// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/countrows.h"

#include "ui/base/theme.h"

#include <QLocale>
#include <QPainter>

namespace imr::ui {

QSize CountRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {40, height(option.fontMetrics)};
}

void CountRows::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    painter->save();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? theme.selection : theme.pane);
    QRect box = option.rect.adjusted(8, 0, -8, 0);
    painter->setFont(option.font);
    if (const QVariant count = index.data(CountRole); count.isValid()) {
        const QString number = QLocale().toString(count.toInt());
        painter->setPen(theme.dim);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, number);
        box.setRight(box.right() - option.fontMetrics.horizontalAdvance(number) - 12);
    }
    painter->setPen(theme.ink);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace imr::ui
