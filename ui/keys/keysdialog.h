// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace imr::ui {

class KeyBindings;

// The window's commands with their keys, to be changed: choose one, press the key. A key that another command has, or
// that lists and editors need, is refused with a sentence.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(KeyBindings& keys, QWidget* parent = nullptr); // `keys` outlives it

    ~KeysDialog() override;

    [[nodiscard]] QString problem() const; // why the key just pressed is not taken; empty: it is

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showCommands();
    void showCurrent();
    void take();
    [[nodiscard]] QString currentId() const;

    KeyBindings& m_keys;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_key;
    QPushButton* m_none;
    QPushButton* m_standard;
    QLabel* m_problem;
};

} // namespace imr::ui
