// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr-pdf-worker/limits.h"

#include <sys/resource.h>

namespace imr {

bool limitProcess(qint64 memoryBytes)
{
    constexpr rlimit none {0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return false;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return memoryBytes > 0;
#else
    const rlimit memory {static_cast<rlim_t>(memoryBytes), static_cast<rlim_t>(memoryBytes)};
    return ::setrlimit(RLIMIT_AS, &memory) == 0;
#endif
}

void allowProcessorTime(int seconds)
{
    rusage used {};
    rlimit limit {};
    if (::getrusage(RUSAGE_SELF, &used) != 0 || ::getrlimit(RLIMIT_CPU, &limit) != 0)
        return;
    limit.rlim_cur = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + seconds);
    ::setrlimit(RLIMIT_CPU, &limit);
}

} // namespace imr
