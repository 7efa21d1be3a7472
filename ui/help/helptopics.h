// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace imr::ui {

// The section of the handbook about the pane, panel or dialog that the widget is or stands in: the innermost that has
// one. About the window as a whole for null and where none fits.
[[nodiscard]] QString helpTopicOf(const QWidget* widget);
[[nodiscard]] QStringList helpTopics(); // every section that may be asked for

} // namespace imr::ui
