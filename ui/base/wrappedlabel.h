// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

#include <memory>

class QTextDocument;

namespace imr::ui {

// Rich text over as many lines as it takes. Its height is worked out once for each width, and painted is what was
// measured: layouts ask for it many times over, and a label by itself would break the text into lines anew each time,
// and several times at each of them. With the focus it is painted as any label is.
class WrappedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget* parent = nullptr);
    ~WrappedLabel() override;

    void setWords(const QString& richText); // in the place of setText()
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void forget(); // what was measured
    [[nodiscard]] QTextDocument& document(int width) const; // laid out in it

    mutable QHash<int, int> m_heights; // by width
    mutable std::unique_ptr<QTextDocument> m_document; // made when it is asked for
};

} // namespace imr::ui
