// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace imr::ui {

// A button for an action that shows the action's key beside its text, so that the key is learned by using the button.
class KeyButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KeyButton(QAction& action, QWidget* parent = nullptr);

    void setPrimary(bool primary) { m_primary = primary; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void paintKey(QPainter& painter) const;
    [[nodiscard]] QFont keyFont() const;
    [[nodiscard]] int labelWidth(int most) const;
    [[nodiscard]] int restWidth() const;

    QAction& m_action;
    QString m_key;
    bool m_primary = false;
};

} // namespace imr::ui
