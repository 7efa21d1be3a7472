// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imr::core {

// From now on, and for good, the calling thread and those it starts take the processor and the disk when others leave
// them. For threads that do what nobody waits for.
void stepBack();

} // namespace imr::core
