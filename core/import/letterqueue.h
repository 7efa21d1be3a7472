// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>

#include <QtTypes>

namespace imr::core {

// Hands out file numbers to workers and gives what they made of them in the order of the files. A worker waits when too
// much waits to be written; the file that is next is never held up, so that nothing can lock. Each side lets the other
// sleep until there is more than one letter to do, since waking a thread takes as long as a letter.
template<typename Read> class LetterQueue final
{
public:
    explicit LetterQueue(qsizetype files)
        : m_files(files)
    {
    }

    // The next file to work on; nothing when there is none or the work was stopped.
    [[nodiscard]] std::optional<qsizetype> claim()
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_stopped || m_claimed == m_files || mayClaim(); });
        if (m_stopped || m_claimed == m_files)
            return {};
        return m_claimed++;
    }

    void put(qsizetype file, Read letter)
    {
        const std::scoped_lock lock(m_mutex);
        m_bytes += letter.bytes();
        m_waiting.emplace(file, std::move(letter));
        const bool isMuch = qsizetype(m_waiting.size()) >= together || m_taken + qsizetype(m_waiting.size()) == m_files;
        if (isMuch && isNextThere())
            m_ready.notify_one();
    }

    // The next letter in order; nothing when it is not there in time, when all were taken or the work was stopped.
    [[nodiscard]] std::optional<Read> take(std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        if (!isNextThere())
            m_ready.wait_for(lock, patience, [&] { return m_stopped || m_taken == m_files || isNextThere(); });
        if (m_stopped || !isNextThere())
            return {};
        Read letter = std::move(m_waiting.begin()->second);
        m_waiting.erase(m_waiting.begin());
        m_bytes -= letter.bytes();
        ++m_taken;
        if (m_claimed == m_taken || (m_claimed - m_taken < maxAhead / 2 && m_bytes < maxBytes / 2))
            m_room.notify_all();
        return letter;
    }

    [[nodiscard]] bool isDone() const // all taken, or stopped
    {
        const std::scoped_lock lock(m_mutex);
        return m_stopped || m_taken == m_files;
    }

    void stop()
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
        m_room.notify_all();
        m_ready.notify_all();
    }

private:
    static constexpr qsizetype maxAhead = 512;
    static constexpr qsizetype together = 16;
    static constexpr qint64 maxBytes = qint64(64) * 1024 * 1024;

    [[nodiscard]] bool mayClaim() const
    {
        return m_claimed == m_taken || (m_claimed - m_taken < maxAhead && m_bytes < maxBytes);
    }
    [[nodiscard]] bool isNextThere() const { return !m_waiting.empty() && m_waiting.begin()->first == m_taken; }

    const qsizetype m_files;
    mutable std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_ready;
    std::map<qsizetype, Read> m_waiting;
    qint64 m_bytes = 0;
    qsizetype m_claimed = 0;
    qsizetype m_taken = 0;
    bool m_stopped = false;
};

} // namespace imr::core
