// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imr::core {

// From now on, and for good, the calling thread and those it starts take the processor and the disk when others leave
// them. For threads that do what nobody waits for.
void stepBack();

// Somebody waits for what the calling thread does now: those that stepped back rest for a moment.
void goFirst();

// Rests until that moment has passed, two seconds at the most. At once in a thread that did not call stepBack() itself.
void letPass();

} // namespace imr::core
