// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/letterqueue.h"

namespace imr::core {

LetterQueue::LetterQueue(qsizetype files)
    : m_files(files)
{
}

bool LetterQueue::mayClaim() const
{
    return m_claimed == m_taken || (m_claimed - m_taken < maxAhead && m_bytes < maxBytes);
}

std::optional<qsizetype> LetterQueue::claim()
{
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [this] { return m_stopped || m_claimed == m_files || mayClaim(); });
    if (m_stopped || m_claimed == m_files)
        return {};
    return m_claimed++;
}

void LetterQueue::put(qsizetype file, PreparedLetter letter)
{
    const std::scoped_lock lock(m_mutex);
    m_bytes += letter.bytes();
    m_waiting.emplace(file, std::move(letter));
    if (file == m_taken)
        m_ready.notify_one();
}

std::optional<PreparedLetter> LetterQueue::take(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    const auto isNext = [this] { return !m_waiting.empty() && m_waiting.begin()->first == m_taken; };
    m_ready.wait_for(lock, patience, [&] { return m_stopped || m_taken == m_files || isNext(); });
    if (m_stopped || !isNext())
        return {};
    PreparedLetter letter = std::move(m_waiting.begin()->second);
    m_waiting.erase(m_waiting.begin());
    m_bytes -= letter.bytes();
    ++m_taken;
    m_room.notify_all();
    return letter;
}

bool LetterQueue::isDone() const
{
    const std::scoped_lock lock(m_mutex);
    return m_stopped || m_taken == m_files;
}

void LetterQueue::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_stopped = true;
    m_room.notify_all();
    m_ready.notify_all();
}

} // namespace imr::core
