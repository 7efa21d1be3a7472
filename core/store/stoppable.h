// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <atomic>
#include <chrono>
#include <stop_token>
#include <thread>

namespace imr::core {

[[nodiscard]] Error stoppedError();

// Runs statements of the database; a request to stop from another thread ends the one at hand and waits until it has
// ended. What runs gives a Result; an error of code Cancelled where it was stopped.
template<typename Run> auto stoppable(const Database& database, const std::stop_token& stop, Run run) -> decltype(run())
{
    std::atomic_bool done = false;
    const auto end = [&done, interrupt = database.stopper(), here = std::this_thread::get_id()] {
        // Again and again: SQLite forgets a request that comes before the statement has begun.
        while (!done && std::this_thread::get_id() != here) {
            interrupt();
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    };
    const std::stop_callback ends(stop, end);
    if (stop.stop_requested())
        return std::unexpected(stoppedError());
    auto result = run();
    done = true;
    return result;
}

} // namespace imr::core
