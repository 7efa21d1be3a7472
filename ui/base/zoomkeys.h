// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace imr::ui {

// The keys of a view that can be made larger and smaller, on every keyboard: where plus needs Shift, Ctrl with that key
// alone is meant too.
enum class ZoomKey {
    None,
    In,
    Out,
    Back, // to the usual size
};

[[nodiscard]] inline ZoomKey zoomKey(const QKeyEvent& event)
{
    if ((event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::ControlModifier)
        return ZoomKey::None;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return ZoomKey::In;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        return ZoomKey::Out;
    case Qt::Key_0:
        return ZoomKey::Back;
    default:
        return ZoomKey::None;
    }
}

} // namespace imr::ui
