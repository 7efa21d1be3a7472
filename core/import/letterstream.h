// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/letterqueue.h"

#include <QStringList>
#include <QThread>

#include <algorithm>
#include <functional>
#include <thread>
#include <vector>

namespace imr::core {

// Makes something of files on threads of its own and gives it one after the other, in the order of the files.
template<typename Made> class LetterStream final
{
public:
    using Make = std::function<Made(const QString& path)>;

    // jobs 0: one thread per processor. On each of them makeMaker() is called once, and what it gives for each file;
    // neither may throw.
    LetterStream(const QStringList& files, int jobs, const std::function<Make()>& makeMaker)
        : m_files(files)
        , m_queue(files.size())
    {
        const qsizetype wanted = jobs > 0 ? jobs : QThread::idealThreadCount();
        for (qsizetype i = std::min(wanted, files.size()); i > 0; --i) {
            m_threads.emplace_back([this, makeMaker] {
                const Make make = makeMaker();
                while (const auto file = m_queue.claim())
                    m_queue.put(*file, make(m_files[*file]));
            });
        }
    }
    ~LetterStream() { m_queue.stop(); } // and waits for the letters at hand

    // Nothing when the next letter is not ready in time, or when there is none left.
    [[nodiscard]] std::optional<Made> next(std::chrono::milliseconds patience) { return m_queue.take(patience); }
    [[nodiscard]] bool isDone() const { return m_queue.isDone(); }

private:
    const QStringList m_files;
    LetterQueue<Made> m_queue;
    std::vector<std::jthread> m_threads;
};

} // namespace imr::core
