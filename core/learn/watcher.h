// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace imr::core {

// Told after each letter of long work; false stops it, which gives Error::Code::Cancelled.
using Watcher = std::function<bool(int done, int all)>;

} // namespace imr::core
