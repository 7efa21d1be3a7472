// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/loginname.h"

#include <cerrno>
#include <vector>

#include <pwd.h>
#include <unistd.h>

namespace imr::core {

QString loginName()
{
    constexpr std::size_t usual = 1024;
    constexpr std::size_t largest = std::size_t(1) << 20; // a directory of people may tell much of one
    passwd entry = {};
    passwd* found = nullptr;
    std::vector<char> room(usual);
    for (int failed = EINTR; failed == EINTR || (failed == ERANGE && room.size() <= largest);) {
        if (failed == ERANGE)
            room.resize(2 * room.size());
        failed = getpwuid_r(getuid(), &entry, room.data(), room.size(), &found);
    }
    return found ? QString::fromLocal8Bit(found->pw_name) : QString();
}

} // namespace imr::core
