// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imr {

// The worker's standard input and output for its messages alone: what a library prints meanwhile goes to standard
// error.
class Channel final
{
public:
    Channel();
    ~Channel();
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;

    // Waits for that many bytes; fewer when the input ends.
    [[nodiscard]] QByteArray read(qsizetype size);
    [[nodiscard]] bool write(const QByteArray& bytes);

private:
    int m_in = -1;
    int m_out = -1;
};

} // namespace imr
