// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace imr::ui {

// While it lives, keys and mouse reach one widget alone, no shortcut fires and no window closes: for work on the
// window's thread that lets a person stop it between two steps and nothing else.
class InputHold final : public QObject
{
    Q_OBJECT

public:
    explicit InputHold(const QWidget& reachable);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const QWidget& m_reachable;
};

} // namespace imr::ui
