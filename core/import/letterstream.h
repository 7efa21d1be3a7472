// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/background.h"
#include "core/import/letterqueue.h"

#include <QStringList>
#include <QThread>

#include <algorithm>
#include <functional>
#include <system_error>
#include <thread>
#include <vector>

namespace imr::core {

// Reads files on threads of its own and gives what they hold one after the other, in the order of the files. All that
// is public belongs to one thread. A Read has bytes(): about what it takes in memory, by which the reading ahead is
// bounded.
template<typename Read> class LetterStream final
{
public:
    using Reader = std::function<Read(const QString& path)>;

    // jobs 0: one thread per processor. makeReader() is called once on each of them, at once, and its reader for each
    // file; neither may throw. Where no thread can be had, next() reads by itself.
    LetterStream(const QStringList& files, int jobs, const std::function<Reader()>& makeReader)
        : m_files(files)
        , m_makeReader(makeReader)
        , m_queue(files.size())
    {
        const qsizetype wanted = jobs > 0 ? jobs : QThread::idealThreadCount();
        try {
            for (qsizetype i = std::min(wanted, files.size()); i > 0; --i)
                m_threads.emplace_back([this] { readAll(); });
        } catch (const std::system_error&) {
            if (m_threads.empty()) // the system gives no more threads: those that there are do it
                m_ownReader = m_makeReader();
        }
    }
    ~LetterStream() { m_queue.stop(); } // and waits for the letters at hand
    LetterStream(const LetterStream&) = delete;
    LetterStream& operator=(const LetterStream&) = delete;

    // Nothing when the next letter is not ready in time, or when there is none left.
    [[nodiscard]] std::optional<Read> next(std::chrono::milliseconds patience)
    {
        if (m_ownReader) {
            if (const auto file = m_queue.claim())
                m_queue.put(*file, m_ownReader(m_files[*file]));
        }
        return m_queue.take(patience);
    }
    [[nodiscard]] bool isDone() const { return m_queue.isDone(); }

private:
    void readAll()
    {
        stepAside();
        const Reader reader = m_makeReader();
        while (const auto file = m_queue.claim())
            m_queue.put(*file, reader(m_files[*file]));
    }

    const QStringList m_files;
    const std::function<Reader()> m_makeReader;
    LetterQueue<Read> m_queue;
    Reader m_ownReader; // where there are no threads
    std::vector<std::jthread> m_threads; // after what they use
};

} // namespace imr::core
