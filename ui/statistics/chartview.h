// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/batchcharts.h"

#include <QWidget>

namespace imr::ui {

// A chart to look at and to click on; the arrow keys go through its rows, Enter takes the one one is at.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(const BatchChart& chart, QWidget* parent = nullptr);

    [[nodiscard]] const BatchChart& chart() const { return m_chart; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QRect rowRect(int row) const;

Q_SIGNALS:
    void rowChosen(int row); // one that has a key
    void pictureWanted(const imr::ui::BatchChart& chart);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] ChartLayout layout() const;
    [[nodiscard]] bool isChoosable(int row) const;
    void setCurrent(int row);

    BatchChart m_chart;
    int m_current = -1;
};

// What a row says in full, for hovering and screen readers.
[[nodiscard]] QString rowSentence(const BatchChart& chart, int row);

} // namespace imr::ui
