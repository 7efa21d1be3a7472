// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <ctime>
#include <limits>

namespace imr::bench {

// The processor time of this thread in nanoseconds: what other programs do in the meantime does not count.
inline qint64 processorTime()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

// Nanoseconds of one call: the best of several rounds, each of as many calls as fill it.
template<typename Work> double nanosecondsOf(const Work& work, qint64 roundLength = 200'000'000, int rounds = 5)
{
    const qint64 start = processorTime();
    work();
    const qint64 once = std::max<qint64>(1, processorTime() - start);
    const qint64 calls = std::max<qint64>(1, roundLength / once);
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        const qint64 from = processorTime();
        for (qint64 call = 0; call < calls; ++call)
            work();
        best = std::min(best, double(processorTime() - from) / double(calls));
    }
    return best;
}

} // namespace imr::bench
