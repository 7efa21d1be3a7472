// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keybutton.h"

#include "ui/base/theme.h"

#include <QAction>
#include <QPainter>

namespace imr::ui {

namespace {

constexpr int padding = 10;
constexpr int keyPadding = 4;
constexpr int longestLabel = 230;
constexpr int shortestLabel = 90; // of a longer one, where the room is short

} // namespace

KeyButton::KeyButton(QAction& action, QWidget* parent)
    : QAbstractButton(parent)
    , m_action(action)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(&action, &QAction::changed, this, &KeyButton::follow);
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
    follow();
}

void KeyButton::follow()
{
    setText(m_action.iconText());
    setAccessibleName(text());
    setToolTip(m_action.toolTip());
    setEnabled(m_action.isEnabled());
    m_key = m_action.shortcut().toString(QKeySequence::NativeText).replace(u'+', u' ');
    updateGeometry();
    update();
}

QFont KeyButton::keyFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
    return small;
}

int KeyButton::labelWidth(int most) const
{
    return fontMetrics().horizontalAdvance(fontMetrics().elidedText(text(), Qt::ElideMiddle, most));
}

// What stands beside the label.
int KeyButton::restWidth() const
{
    const int key = m_key.isEmpty() ? 0 : QFontMetrics(keyFont()).horizontalAdvance(m_key) + 2 * keyPadding + 8;
    return key + 2 * padding;
}

QSize KeyButton::sizeHint() const
{
    return {labelWidth(longestLabel) + restWidth(), fontMetrics().height() + 12};
}

QSize KeyButton::minimumSizeHint() const
{
    return {std::min(labelWidth(longestLabel), shortestLabel) + restWidth(), sizeHint().height()};
}

void KeyButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1.0 : 0.45);
    QColor fill = m_primary ? theme.accent : theme.pane;
    if (isDown())
        fill = m_primary ? theme.accent.darker(115) : theme.selection;
    else if (underMouse() && isEnabled())
        fill = m_primary ? theme.accent.lighter(108) : theme.selection;
    painter.setBrush(fill);
    painter.setPen(QPen(m_primary || hasFocus() ? theme.accent : theme.border, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_primary ? theme.accentInk : theme.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
    }
    painter.setPen(m_primary ? theme.accentInk : theme.ink);
    painter.drawText(rect().adjusted(padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideMiddle, width() - restWidth() + 1));
    if (!m_key.isEmpty())
        paintKey(painter);
}

void KeyButton::paintKey(QPainter& painter) const
{
    const Theme& theme = themeFor(palette());
    painter.setFont(keyFont());
    const QFontMetrics metrics(keyFont());
    QRectF cap(0, 0, metrics.horizontalAdvance(m_key) + 2 * keyPadding, metrics.height() + 2);
    cap.moveCenter(QPointF(0, height() / 2.0));
    cap.moveRight(width() - padding + 0.5);
    painter.setBrush(m_primary ? QBrush(Qt::NoBrush) : QBrush(theme.window));
    painter.setPen(m_primary ? theme.accentInk : theme.border);
    painter.drawRoundedRect(cap, 3, 3);
    painter.setPen(m_primary ? theme.accentInk : theme.dim);
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

} // namespace imr::ui
