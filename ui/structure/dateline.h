// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace imr::core {
struct FieldSpec;
}

namespace imr::ui {

// A line for a date, written in any way the field takes, with a calendar that its button, Alt+Down or F4 opens. A day
// chosen there is the whole entry.
class DateLine final : public QLineEdit
{
    Q_OBJECT

public:
    // `field` says which words are a date.
    explicit DateLine(const core::FieldSpec& field, QWidget* parent = nullptr);

public Q_SLOTS:
    void openCalendar();

Q_SIGNALS:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(QDate day);

    const core::FieldSpec& m_field;
};

} // namespace imr::ui
