// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <functional>

class QMenu;

namespace imr::ui {

// The items of a letter with their decisions and findings, as a menu: a digit goes to one of the first nine, the arrow
// keys to any. `current` is ticked. `go` is called with the item, from 0.
void fillOutline(QMenu& menu, const core::Letter& letter, int current, const std::function<void(int item)>& go);

} // namespace imr::ui
