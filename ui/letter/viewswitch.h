// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace imr::ui {

// How a PDF letter is shown.
enum class LetterView {
    Text,
    Page,
    Both
};

// A pill for each view; goes on where the legend ends.
class ViewSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget* parent = nullptr);

    void setView(LetterView view); // does not signal

Q_SIGNALS:
    void chosen(imr::ui::LetterView view);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_views; // ids: LetterView
};

} // namespace imr::ui
