// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/quietstyle.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace imr::ui {

namespace {

void paintLineFrame(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focus ? theme.accent : theme.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.restore();
}

void paintFocusFrame(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
}

void paintCheck(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(option.state.testFlag(QStyle::State_Enabled) ? 1.0 : 0.5);
    painter.setPen(QPen(on || option.state.testFlag(QStyle::State_HasFocus) ? theme.accent : theme.dim, 1));
    painter.setBrush(on ? theme.accent : theme.pane);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (on)
        icon(QStringLiteral("check"), theme.accentInk).paint(&painter, box);
    painter.restore();
}

} // namespace

QuietStyle::QuietStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void QuietStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_FrameLineEdit:
        paintLineFrame(*painter, *option, themeFor(option->palette));
        break;
    case PE_FrameFocusRect:
        paintFocusFrame(*painter, *option, themeFor(option->palette));
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(*painter, *option, themeFor(option->palette));
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

// Buttons of dialogs say what they do in words; an icon on some of them only would single these out.
int QuietStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace imr::ui
