// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr-pdf-worker/channel.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace imr {

Channel::Channel()
    : m_in(STDIN_FILENO)
    , m_out(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3))
{
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
}

Channel::~Channel()
{
    ::close(m_out);
}

QByteArray Channel::read(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < size) {
        const ssize_t got = ::read(m_in, bytes.data() + filled, static_cast<size_t>(size - filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        filled += got;
    }
    bytes.truncate(filled);
    return bytes;
}

bool Channel::write(const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t put = ::write(m_out, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return false;
        written += put;
    }
    return true;
}

} // namespace imr
