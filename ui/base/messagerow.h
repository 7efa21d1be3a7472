// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/messagebar.h"

#include <QFrame>

class QToolButton;

namespace imr::ui {

// One message of the bar.
class MessageRow final : public QFrame
{
    Q_OBJECT

public:
    MessageRow(MessageBar::Kind kind, const QString& sentence, const QStringList& details, QWidget* parent);

    [[nodiscard]] MessageBar::Kind kind() const { return m_kind; }
    [[nodiscard]] const QString& sentence() const { return m_sentence; }
    void countAgain(); // the same happened once more

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void recolour();
    void toggleDetails();

    MessageBar::Kind m_kind;
    QString m_sentence;
    int m_times = 1;
    QLabel* m_symbol;
    QLabel* m_text;
    QWidget* m_details = nullptr; // null: none
    QToolButton* m_more;
    QToolButton* m_close;
};

} // namespace imr::ui
