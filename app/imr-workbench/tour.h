// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace imr::ui {
class MainWindow;
}

namespace imr {

// The main job through the real window, for machines that nobody sits at: import (or open) what is given, correct a
// quantity, accept the letter, export to FOLDER/letters.csv; a screenshot after each step. 0 when all of it worked, 1
// with a sentence on standard error when a step did not.
[[nodiscard]] int runTour(ui::MainWindow& window, const QString& folder, const QStringList& paths);

} // namespace imr
