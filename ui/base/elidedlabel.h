// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace imr::ui {

// One line of plain text that gives way where there is no room: it ends in an ellipsis and tells the whole when hovered
// over.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shown() const;
};

} // namespace imr::ui
