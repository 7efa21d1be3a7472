// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace imr::core {

void stepBack()
{
    constexpr int niceness = 10;
    // linux/ioprio.h, which older headers lack: the least of what is served at all.
    constexpr int ofThread = 1;
    constexpr int served = 2 << 13;
    constexpr int least = 7;
    // Of the thread, not of the process: Linux takes 0 for the calling thread. Where it is refused, all goes on.
    static_cast<void>(setpriority(PRIO_PROCESS, 0, niceness));
    static_cast<void>(syscall(SYS_ioprio_set, ofThread, 0, served | least));
}

} // namespace imr::core
