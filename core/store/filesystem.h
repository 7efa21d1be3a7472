// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr::core {

// Whether other computers may see the file too, or another program stands between it and the disk: locks and shared
// memory are not to be relied on there.
[[nodiscard]] bool isOnNetwork(const QString& path);

// Which file a name stands for; two names of the same file are equal, a file put in the place of another is not.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};
[[nodiscard]] FileIdentity identityOf(const QString& path); // of no file: nothing but zeros

// Waits until what was written to the file, or the names in the folder, are on the disk.
[[nodiscard]] bool syncToDisk(const QString& path);

} // namespace imr::core
