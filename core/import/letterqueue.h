// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/preparedletter.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>

namespace imr::core {

// Hands out file numbers to workers and gives what they made of them in the order of the files. A worker waits when
// too much waits to be written; the file that is next is never held up, so that nothing can lock.
class LetterQueue final
{
public:
    explicit LetterQueue(qsizetype files);

    // The next file to work on; nothing when there is none or the work was stopped.
    [[nodiscard]] std::optional<qsizetype> claim();
    void put(qsizetype file, PreparedLetter letter);

    // The next letter in order; nothing when it is not there in time, when all were taken or the work was stopped.
    [[nodiscard]] std::optional<PreparedLetter> take(std::chrono::milliseconds patience);
    [[nodiscard]] bool isDone() const; // all taken, or stopped

    void stop();

private:
    [[nodiscard]] bool mayClaim() const;

    static constexpr qsizetype maxAhead = 512;
    static constexpr qint64 maxBytes = qint64(64) * 1024 * 1024;

    const qsizetype m_files;
    mutable std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_ready;
    std::map<qsizetype, PreparedLetter> m_waiting;
    qint64 m_bytes = 0;
    qsizetype m_claimed = 0;
    qsizetype m_taken = 0;
    bool m_stopped = false;
};

} // namespace imr::core
