// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace imr::ui {

class WindowActions;

// What the window shows while no project is open: ways to begin, and the projects worked on last.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const WindowActions& actions, QWidget* parent = nullptr);

    void showRecent(const QStringList& paths);

Q_SIGNALS:
    void projectChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void recolour();

    QList<QLabel*> m_quiet;
    QStringList m_paths; // of the projects shown
    QWidget* m_recentArea;
    QVBoxLayout* m_recent;
};

} // namespace imr::ui
