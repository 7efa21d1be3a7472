// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace imr {

// No more memory than that, and no core dump: a letter's text would be in it. Sanitizers map far more than they use,
// so that under them memory is not limited. False when the system refuses.
[[nodiscard]] bool limitProcess(qint64 memoryBytes);

// The processor time from now on after which the system ends the process.
void allowProcessorTime(int seconds);

} // namespace imr
