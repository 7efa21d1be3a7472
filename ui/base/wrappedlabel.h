// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace imr::ui {

// Rich text over as many lines as it takes. Its height is worked out once for each width: layouts ask for it many times
// over, and each time the text would be broken into lines anew.
class WrappedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget* parent = nullptr);

    void setWords(const QString& richText); // in the place of setText()
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    mutable QHash<int, int> m_heights; // by width
};

} // namespace imr::ui
