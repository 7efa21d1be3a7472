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
    constexpr std::size_t largest = std::size_t(1) << 20;
    for (std::size_t size = usual; size <= largest; size *= 2) {
        passwd entry = {};
        passwd* found = nullptr;
        std::vector<char> room(size);
        const int failed = getpwuid_r(getuid(), &entry, room.data(), room.size(), &found);
        if (failed != ERANGE) // a directory of people may tell more of one than there was room for
            return found ? QString::fromLocal8Bit(found->pw_name) : QString();
    }
    return {};
}

} // namespace imr::core
