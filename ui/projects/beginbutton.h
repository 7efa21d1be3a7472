// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace imr::ui {

// A large flat button with a symbol: one way to begin.
class BeginButton final : public QAbstractButton
{
    Q_OBJECT

public:
    // `symbol` names an icon of resources/icons.
    BeginButton(QAction& action, const QString& symbol, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_symbol;
};

} // namespace imr::ui
