// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace imr::ui {

// The head of a table: quiet words over a line, a small arrow at the column it is sorted by. Columns stand left or
// right as the model says.
class QuietHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit QuietHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QFontMetrics headingFontMetrics() const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont headingFont() const;
};

} // namespace imr::ui
