// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/ids.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

class QIODevice;

namespace imr::core {

class Project;

// Gathers bytes and writes them to a device in large pieces; every write is checked for its length.
class CheckedOutput final
{
public:
    explicit CheckedOutput(QIODevice& device); // open for writing; must outlive the output

    [[nodiscard]] Result<void> add(QByteArrayView bytes);
    [[nodiscard]] Result<void> flush(); // to be called last
    [[nodiscard]] qint64 bytesWritten() const { return m_written; }

private:
    QIODevice& m_device;
    QByteArray m_buffer;
    qint64 m_written = 0;
};

// Why a letter has no rows in an export, with its number.
[[nodiscard]] Error leftOut(LetterId id, const Error& error);

// Lets `write` fill a file that takes the place of the one at `path` only when all of it is on the disk; a device or
// pipe at `path` is written to as it goes. Refuses to take the place of a project.
using WriteExport = std::function<Result<qint64>(QIODevice& device)>;
[[nodiscard]] Result<qint64> writeExportFile(const Project& project, const QString& path, const WriteExport& write);

} // namespace imr::core
