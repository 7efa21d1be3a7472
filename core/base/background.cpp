// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <thread>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace imr::core {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr Clock::duration moment = 150ms; // that a change or a letter takes until it is painted, and more
constexpr Clock::duration longest = 2s;
constexpr Clock::duration longestRest = 50ms; // of an easy pace

thread_local bool hasSteppedBack = false;
thread_local Pace paceOfThread = Pace::Steady;
thread_local Clock::time_point rested;
std::atomic<Clock::time_point> lastFirst = Clock::time_point(); // the clock's beginning: long ago

} // namespace

void stepBack(Pace pace)
{
    hasSteppedBack = true;
    paceOfThread = pace;
    rested = Clock::now();
    constexpr int niceness = 10;
    // linux/ioprio.h, which older headers lack: the least of what is served at all.
    constexpr int ofThread = 1;
    constexpr int served = 2 << 13;
    constexpr int least = 7;
    // Of the thread, not of the process: Linux takes 0 for the calling thread. Where it is refused, all goes on.
    static_cast<void>(setpriority(PRIO_PROCESS, 0, niceness));
    static_cast<void>(syscall(SYS_ioprio_set, ofThread, 0, served | least));
}

void stepAside()
{
    constexpr int niceness = 4;
    errno = 0;
    const int now = getpriority(PRIO_PROCESS, 0); // of the thread, as above
    if (errno == 0)
        static_cast<void>(setpriority(PRIO_PROCESS, 0, now + niceness));
}

void goFirst()
{
    lastFirst = Clock::now();
}

void letPass()
{
    if (!hasSteppedBack)
        return;
    if (paceOfThread == Pace::Easy)
        std::this_thread::sleep_for(std::min(2 * (Clock::now() - rested), longestRest));
    const Clock::time_point end = Clock::now() + longest;
    for (auto now = Clock::now(); now < end && now - lastFirst.load() < moment; now = Clock::now())
        std::this_thread::sleep_for(10ms);
    rested = Clock::now();
}

} // namespace imr::core
