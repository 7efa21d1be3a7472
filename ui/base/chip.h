// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace imr::ui {

// A small rounded switch with a count: "To review 321".
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString& label, QWidget* parent = nullptr);

    void setCount(int count); // negative: none is shown
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_label;
};

} // namespace imr::ui
