// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace imr::ui {

// The projects that windows have open, as the settings keep them, so that what a crash or a power cut left open can be
// opened again. Where one was in each stands in the project itself (windowmemory.h).
void rememberOpen(const QString& project);
void forgetOpen(const QString& project);

// Opened again after a crash, and not yet for long: left open once more it is not opened by itself, as it may be what
// the program crashes on.
void setOnTrial(const QString& project, bool onTrial);
[[nodiscard]] bool isOnTrial(const QString& project);

// Projects that nobody closed though no window has them open any more, the one opened last first; without those that
// are gone.
[[nodiscard]] QStringList leftOpen();

} // namespace imr::ui
