// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;

namespace imr::ui {

class HandbookWindow;
class KeyBindings;

// The key for help opens the handbook at the section about where the focus is: in the window, and in every dialog of
// the program.
class HelpController final : public QObject
{
    Q_OBJECT

public:
    HelpController(QAction& help, const KeyBindings& keys, QObject* parent); // both outlive it
    ~HelpController() override;

    void showSection(const QString& section);
    void close(); // the handbook, for a window that goes
    [[nodiscard]] HandbookWindow* handbook() const; // null: never opened

public Q_SLOTS:
    void showHere();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction& m_help;
    const KeyBindings& m_keys;
    QPointer<HandbookWindow> m_window;
};

} // namespace imr::ui
