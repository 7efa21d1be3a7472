// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/shortcutguard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace imr::ui {

namespace {

bool takesText(const QObject* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return !line->isReadOnly();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return !text->isReadOnly();
    if (const auto* text = qobject_cast<const QTextEdit*>(widget))
        return !text->isReadOnly();
    return qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget);
}

// Whether the row one is at can be ticked.
bool canTick(const QObject* widget)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    return view && view->currentIndex().siblingAtColumn(0).flags().testFlag(Qt::ItemIsUserCheckable);
}

} // namespace

bool ShortcutGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool types = takesText(watched) && !key->text().isEmpty() && key->text().front().isPrint();
    const bool presses = key->key() == Qt::Key_Space && (qobject_cast<QAbstractButton*>(watched) || canTick(watched));
    if (!types && !presses)
        return false;
    event->accept();
    return true;
}

} // namespace imr::ui
