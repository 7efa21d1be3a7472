// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/letterqueue.h"

#include <thread>
#include <vector>

namespace imr::core {

// Reads and parses files on threads of its own and gives them one after the other, in the order of the files.
class LetterStream final
{
public:
    // jobs 0: one thread per processor. Files whose sum is in `known` are not read. The steps must outlive the stream.
    LetterStream(const QStringList& files, int jobs, const ImportSteps& steps, const QSet<QByteArray>& known = {});
    ~LetterStream(); // stops and waits for the letters at hand

    // Nothing when the next letter is not ready in time, or when there is none left.
    [[nodiscard]] std::optional<PreparedLetter> next(std::chrono::milliseconds patience)
    {
        return m_queue.take(patience);
    }
    [[nodiscard]] bool isDone() const { return m_queue.isDone(); }

private:
    const QStringList m_files;
    const QSet<QByteArray> m_known;
    LetterQueue m_queue;
    std::vector<std::jthread> m_threads;
};

} // namespace imr::core
