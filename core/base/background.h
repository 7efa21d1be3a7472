// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imr::core {

enum class Pace {
    Steady,
    Easy, // letPass() rests twice as long as was worked, so that whoever comes finds disk and memory nearly idle
};

// From now on, and for good, the calling thread and those it starts take the processor and the disk when others leave
// them. For threads that do what nobody waits for. The pace is that of the calling thread alone.
void stepBack(Pace pace = Pace::Steady);

// From now on, and for good, the calling thread leaves the processor sooner to the one that takes what it makes, where
// there are fewer processors than threads. Other programs hardly notice.
void stepAside();

// Somebody waits for what the calling thread does now: those that stepped back rest for a moment.
void goFirst();

// Rests until that moment has passed, two seconds at the most, and as the pace asks. At once in a thread that did not
// call stepBack() itself. For every few milliseconds of a long work.
void letPass();

} // namespace imr::core
