// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letters/columnlayout.h"

#include <QTableView>

#include <array>

class QMenu;

namespace imr::ui {

class LetterDelegate;
class QuietHeader;

// The table of letters: columns that are chosen, moved and drawn wider on its head, a selection that can be copied.
class LettersTable final : public QTableView
{
    Q_OBJECT

public:
    explicit LettersTable(LettersTableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] ColumnLayout columns() const;
    void setColumns(const ColumnLayout& layout);
    [[nodiscard]] QList<LettersTableModel::Column> shownColumns() const; // from left to right
    [[nodiscard]] QList<core::LetterId> selectedLetters() const; // in the order of the list
    void setCurrentRow(int row); // the letter shown; -1: none. Keeps a selection that holds it.
    void showSorting(); // as the model sorts

Q_SIGNALS:
    void columnsChanged(); // by the person
    void arrangeWanted();
    void copyWanted();
    void menuOpening(QMenu& menu); // of the rows: for commands of the window

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString&) override { } // letters are commands, also those that do nothing now
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    void makeHeader();
    [[nodiscard]] int usualWidth(int column) const;
    void fitLetterColumn();
    void showHeaderMenu(const QPoint& place);
    void resized(int column);

    LettersTableModel& m_model;
    LetterDelegate* m_delegate;
    QuietHeader* m_header;
    std::array<int, LettersTableModel::ColumnCount> m_widths {}; // as the person drew them; 0: usual
    bool m_settling = false; // the program sets widths and places
};

} // namespace imr::ui
