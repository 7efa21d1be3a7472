// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/chip.h"

#include "ui/base/theme.h"

#include <QLocale>
#include <QPainter>

namespace imr::ui {

Chip::Chip(const QString& label, QWidget* parent)
    : QAbstractButton(parent)
    , m_label(label)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setText(label);
}

void Chip::setCount(int count)
{
    const QString label = count < 0 ? m_label : m_label + u' ' + QLocale().toString(count);
    if (label == text())
        return;
    setText(label);
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 18, fontMetrics().height() + 6};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool lit = isChecked() || hasFocus();
    painter.setPen(QPen(lit ? theme.accent : theme.border, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() || underMouse() ? theme.selection : theme.pane);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    painter.setPen(isChecked() ? theme.ink : theme.dim);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace imr::ui
