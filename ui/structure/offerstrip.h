// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace imr::ui {

// A quiet line that offers to do something and can be put away.
class OfferStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit OfferStrip(QWidget* parent = nullptr);

    void offer(const QString& sentence, const QString& button);
    void dismiss();
    [[nodiscard]] QString sentence() const; // empty: nothing is offered
    void take(); // as if the button was pressed

Q_SIGNALS:
    void taken();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void recolour();

    QLabel* m_text;
    QPushButton* m_button;
    QToolButton* m_close;
};

} // namespace imr::ui
