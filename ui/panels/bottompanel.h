// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace imr::ui {

// The lower part of the window: one list of places at a time, with its title and a button to close it, so that the
// letter stays in sight while one goes through the list. Escape closes it.
class BottomPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BottomPanel(QWidget* parent = nullptr);

    // Added once; its window title is the panel's. Its focus proxy gets the focus when it is opened.
    void add(QWidget& content);
    void open(QWidget& content); // and gives it the focus
    void close();
    [[nodiscard]] QWidget* content() const; // null while closed

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void recolour();

    QLabel* m_title;
    QToolButton* m_close;
    QStackedWidget* m_pages;
    QHash<QWidget*, QWidget*> m_first; // of each content: what gets the focus
};

} // namespace imr::ui
