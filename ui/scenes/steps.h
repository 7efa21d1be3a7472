// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QAction;

namespace imr::ui {

class Stage;
class WindowActions;

// What scenes are brought about by; false when it could not be done.
using Step = std::function<bool(Stage& stage)>;

// At a field of a sample letter.
[[nodiscard]] Step field(const QString& file, const QString& path);
// Its editor open.
[[nodiscard]] Step editor(const QString& file, const QString& path);
// A command, as if chosen from its menu.
[[nodiscard]] Step command(QAction* WindowActions::* action);
// Another value in a field of the letter that is shown.
[[nodiscard]] bool correct(Stage& stage, QStringView path, const QString& value);

} // namespace imr::ui
