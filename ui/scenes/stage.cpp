// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenes/stage.h"

#include "core/letter/fieldtable.h"
#include "ui/base/messagebar.h"
#include "ui/models/letterstablemodel.h"
#include "ui/panels/bottompanel.h"
#include "ui/scenes/printedsheet.h"
#include "ui/scenes/scene.h"
#include "ui/session/session.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/reviewcontroller.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTimer>

namespace imr::ui {

namespace {

constexpr int patience = 60'000; // ms for a scene
constexpr QSize windowSize(1280, 800);

// What was posted is done: layouts, deleted widgets, counts.
void settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

// The dialogs and menus over the window, the last opened last.
QWidgetList othersThan(const QWidget& window)
{
    QWidgetList others;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        const bool floats = widget->windowType() == Qt::Dialog || widget->windowType() == Qt::Popup
            || widget->windowType() == Qt::Window;
        if (widget != &window && widget->isVisible() && floats)
            others.append(widget);
    }
    return others;
}

} // namespace

Stage::Stage(Appearance& appearance)
    : m_window(std::make_unique<MainWindow>(appearance, m_prompt))
{
    m_window->resize(windowSize);
    m_window->show();
    m_window->activateWindow();
    settle();
}

Stage::~Stage()
{
    leave();
    m_window->close();
}

bool Stage::open(const QStringList& paths, Messages messages)
{
    bool imported = false;
    const QObject listener; // for this call alone
    QObject::connect(m_window.get(), &MainWindow::importFinished, &listener, [&imported] { imported = true; });
    m_window->open(paths);
    const bool waits = m_window->isImporting();
    const bool done = !waits || waitUntil([&imported] { return imported; });
    if (messages == Messages::Go)
        m_window->messages().dismiss();
    settle();
    return done && m_window->letterList().rowCount() > 0;
}

bool Stage::waitUntil(const std::function<bool()>& is)
{
    const QDeadlineTimer end(patience);
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (is() || end.hasExpired())
            loop.quit();
    });
    look.start(10);
    if (!is())
        loop.exec();
    return is();
}

QWidget* Stage::show(const Scene& scene)
{
    leave();
    if (!scene.show(*this))
        return nullptr;
    settle();
    if (scene.isReady && !waitUntil([&] { return scene.isReady(*this); }))
        return nullptr;
    settle();
    QWidget* seen = nullptr;
    if (scene.seen) {
        seen = scene.seen(*this);
    } else {
        const QWidgetList others = othersThan(*m_window);
        seen = others.isEmpty() ? m_window.get() : others.last();
    }
    settle();
    return seen;
}

void Stage::leave()
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    if (m_window->structure().view().isEditing()) {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        if (QWidget* editor = QApplication::focusWidget())
            QApplication::sendEvent(editor, &escape);
    }
    m_sheet.reset();
    for (QWidget* other : othersThan(*m_window))
        other->close();
    m_window->bottom().close();
    m_window->messages().dismiss();
    settle();
}

bool Stage::goToLetter(QStringView file)
{
    for (const core::LetterId id : m_window->letterList().ids()) {
        const auto rows = m_window->session().project()->rows({id});
        if (rows && !rows->isEmpty() && rows->first().file == file)
            return m_window->session().show(id);
    }
    return false;
}

bool Stage::goToField(QStringView path)
{
    const auto field = core::FieldPath::parse(path);
    return field && m_window->review().goToField(*field);
}

QWidget* Stage::printedPages()
{
    if (!m_prompt.pages())
        return nullptr;
    m_sheet = std::make_unique<PrintedSheet>(m_prompt.pages());
    m_sheet->show();
    return m_sheet.get();
}

} // namespace imr::ui
