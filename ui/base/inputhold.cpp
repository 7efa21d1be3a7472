// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/inputhold.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace imr::ui {

InputHold::InputHold(const QWidget& reachable)
    : m_reachable(reachable)
{
    qApp->installEventFilter(this);
}

bool InputHold::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Close:
        event->ignore();
        return watched->isWidgetType();
    case QEvent::Shortcut:
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ContextMenu:
    case QEvent::TouchBegin:
    case QEvent::DragEnter:
    case QEvent::Drop:
        return watched->isWidgetType() && watched != &m_reachable;
    default:
        return false;
    }
}

} // namespace imr::ui
