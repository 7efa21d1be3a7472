// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr::core {

// Who runs the program, by the name that the system knows; empty where it knows none. From any thread.
[[nodiscard]] QString loginName();

} // namespace imr::core
