// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace imr::ui {

class HandbookText;
class KeyBindings;

// The handbook in a window of its own, so that it can stand beside the work: its sections at the left, the text with a
// way back, a search in the page (Ctrl+F). Escape closes the search, then the window.
class HandbookWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HandbookWindow(const KeyBindings& keys, QWidget* parent = nullptr); // `keys` outlives it

    // With the keys as they are now.
    void showSection(const QString& section);
    [[nodiscard]] QString section() const;
    [[nodiscard]] HandbookText& text() const { return *m_text; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeBar();
    void markSection(const QString& section);
    void openSearch();
    void closeSearch();
    void search(bool backwards);
    void recolour();

    const KeyBindings& m_keys;
    QListWidget* m_sections;
    HandbookText* m_text;
    QToolButton* m_back;
    QToolButton* m_forward;
    QLineEdit* m_search;
    QAction* m_searchSymbol = nullptr;
    QLabel* m_nowhere;
};

} // namespace imr::ui
