// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/messagebar.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
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
    [[nodiscard]] const QStringList& details() const { return m_detailLines; }
    void countAgain(); // the same happened once more
    // It stays, and offers these commands; see MessageBar::keep().
    void keep(const QString& topic, const QList<QAction*>& commands);
    [[nodiscard]] const QString& topic() const { return m_topic; } // empty: it can be put away

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
    QStringList m_detailLines;
    QString m_topic;
    int m_times = 1;
    QLabel* m_symbol;
    QLabel* m_text;
    QHBoxLayout* m_commands;
    QWidget* m_details = nullptr; // null: none
    QToolButton* m_more;
    QToolButton* m_close;
};

} // namespace imr::ui
