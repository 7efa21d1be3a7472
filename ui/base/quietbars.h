// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>
#include <QWidget>

namespace imr::ui {

// A scroll bar without arrows and groove: a rounded handle that darkens under the pointer. Upright unless
// setOrientation() says otherwise.
class QuietScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    explicit QuietScrollBar(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

// A thin bar that fills from the left.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    void setProgress(int done, int whole); // whole 0: not known yet, nothing is filled
    [[nodiscard]] QSize sizeHint() const override { return {170, 6}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_part = 0;
};

} // namespace imr::ui
