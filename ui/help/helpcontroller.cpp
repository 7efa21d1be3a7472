// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpcontroller.h"

#include "ui/help/handbookwindow.h"
#include "ui/help/helptopics.h"

#include <QAction>
#include <QApplication>
#include <QDialog>

namespace imr::ui {

HelpController::HelpController(QAction& help, const KeyBindings& keys, QObject* parent)
    : QObject(parent)
    , m_help(help)
    , m_keys(keys)
{
    connect(&help, &QAction::triggered, this, &HelpController::showHere);
    qApp->installEventFilter(this);
}

HelpController::~HelpController()
{
    delete m_window;
}

HandbookWindow* HelpController::handbook() const
{
    return m_window;
}

void HelpController::showHere()
{
    const QWidget* focus = QApplication::focusWidget();
    showSection(helpTopicOf(focus ? focus : QApplication::activeWindow()));
}

// A dialog that holds up the whole program lets only its own windows be used.
void HelpController::showSection(const QString& section)
{
    QWidget* modal = QApplication::activeModalWidget();
    QWidget* owner = modal && modal->windowModality() == Qt::ApplicationModal ? modal : nullptr;
    if (m_window && m_window->parentWidget() != owner)
        delete m_window;
    if (!m_window)
        m_window = new HandbookWindow(m_keys, owner);
    m_window->showSection(section);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void HelpController::close()
{
    if (m_window)
        m_window->close();
}

// Keys of the window reach no dialog that stands over it.
bool HelpController::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        if (auto* dialog = qobject_cast<QDialog*>(watched); dialog && !dialog->actions().contains(&m_help))
            dialog->addAction(&m_help);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace imr::ui
