// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/beginbutton.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace imr::ui {

namespace {

constexpr int padding = 14;
constexpr int symbolSize = 20;

} // namespace

BeginButton::BeginButton(QAction& action, const QString& symbol, QWidget* parent)
    : QAbstractButton(parent)
    , m_symbol(symbol)
{
    setText(action.text().remove(u'&'));
    setToolTip(action.toolTip());
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
}

QSize BeginButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 3 * padding + symbolSize, fontMetrics().height() + 26};
}

void BeginButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BeginButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() || underMouse() ? theme.accent : theme.border, 1));
    painter.setBrush(isDown() || underMouse() ? theme.selection : theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect symbol(padding, (height() - symbolSize) / 2, symbolSize, symbolSize);
    ui::icon(m_symbol, theme.accent).paint(&painter, symbol);
    painter.setPen(theme.ink);
    painter.drawText(
        rect().adjusted(2 * padding + symbolSize, 0, -padding, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace imr::ui
