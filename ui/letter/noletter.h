// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace imr::core {
struct StoredLetter;
}

namespace imr::ui {

// Stands where the letter would: there is none yet, none is chosen, or the one chosen could not be read.
class NoLetter final : public QWidget
{
    Q_OBJECT

public:
    explicit NoLetter(QWidget* parent = nullptr);

    void setProjectEmpty(bool empty) { m_projectEmpty = empty; }
    void setImporting(bool importing) { m_importing = importing; }
    void offerBeginnings(const QList<QAction*>& ways); // buttons, shown while the project is empty
    void showNothingChosen();
    void showUnreadable(const core::StoredLetter& letter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();
    void fill(const QString& title, const QString& why, const QString& advice);

    QLabel* m_title;
    QLabel* m_why;
    QLabel* m_file;
    QLabel* m_advice;
    QWidget* m_beginnings;
    bool m_projectEmpty = false;
    bool m_importing = false;
};

} // namespace imr::ui
