// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letters/filterparts.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace imr::ui {

// Asks in two steps what letters to show: by what (drug, page, specialty ...), then which, among the values of the
// project with the number of letters that have them. Typing narrows the list, Enter takes the row one is at, Backspace
// in an empty line goes a step back, Esc closes.
class FilterPicker final : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPicker(QWidget* parent = nullptr);

    void open(const QPoint& place); // global; its upper left corner
    // The values asked for, most frequent first; others than those waited for are passed over.
    void showValues(const FilterPart& part, const QList<core::FilterValue>& values);
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void valuesWanted(const imr::ui::FilterPart& part);
    void chosen(const imr::ui::FilterPart& part, const QString& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void askWhat();
    void askWhich(const FilterPart& part);
    void list();
    void listParts(const QString& typed);
    void listValues(const QString& typed);
    void add(const QString& text, const QString& value, int letters = -1);
    void say(const QString& hint);
    void take();
    bool handleKey(const QKeyEvent& key);

    QLabel* m_title;
    QLineEdit* m_typed;
    QListWidget* m_list;
    QLabel* m_hint;
    const FilterPart* m_part = nullptr; // null: what to filter by is asked
    QList<core::FilterValue> m_values;
    bool m_waiting = false; // for the values
    bool m_passing = false; // a key on to the line
};

} // namespace imr::ui
