// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scenes/scene.h"

namespace imr::ui {

// What the program asks before it does something: a note, a name, whether it is meant.
[[nodiscard]] QList<Scene> scenesOfQuestions();
// Letters that can't be read, changes that can't be saved, a damaged project. They leave the samples' project for
// copies of it, so nothing follows them.
[[nodiscard]] QList<Scene> scenesOfTrouble();

} // namespace imr::ui
