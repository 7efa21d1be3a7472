// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/letterstream.h"

#include <QThread>

#include <algorithm>

namespace imr::core {

LetterStream::LetterStream(const QStringList& files, int jobs, const ImportSteps& steps, const QSet<QByteArray>& known)
    : m_files(files)
    , m_known(known)
    , m_queue(files.size())
{
    const qsizetype wanted = jobs > 0 ? jobs : QThread::idealThreadCount();
    for (qsizetype i = std::min(wanted, files.size()); i > 0; --i) {
        m_threads.emplace_back([this, &steps] {
            const ImportSteps::Read read = steps.makeReader();
            while (const auto file = m_queue.claim())
                m_queue.put(*file, prepareLetter(m_files[*file], m_known, read, steps));
        });
    }
}

LetterStream::~LetterStream()
{
    m_queue.stop();
}

} // namespace imr::core
