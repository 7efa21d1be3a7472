// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QScopedValueRollback>
#include <QWheelEvent>

namespace imr::ui {

// A list box as an editor: a choice made in its open list is the whole entry; stepping with the keys is not yet, and
// the wheel scrolls what is behind.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr)
        : QComboBox(parent)
    {
        connect(this, &QComboBox::activated, this, [this] {
            if (!m_stepping)
                Q_EMIT chosen();
        });
    }

Q_SIGNALS:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const QScopedValueRollback stepping(m_stepping, true);
        QComboBox::keyPressEvent(event);
    }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

private:
    bool m_stepping = false;
};

} // namespace imr::ui
