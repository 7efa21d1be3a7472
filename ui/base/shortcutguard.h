// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace imr::ui {

// Keeps one-key shortcuts (Space, N, F ...) from firing where the key means something else: while a person types in an
// editor or chooses in a list box, and for Space on a button or a row with a tick. Install it on the application.
class ShortcutGuard final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace imr::ui
