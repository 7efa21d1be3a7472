// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace imr::ui {

class ElidedLabel;
class WindowActions;

// The project's name and the acts of reviewing with their keys.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const WindowActions& actions, QWidget* parent = nullptr);

    void setProject(const QString& name, const QString& path); // the path is said by the hover text

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void recolour();

    ElidedLabel* m_name;
    ElidedLabel* m_file;
};

} // namespace imr::ui
