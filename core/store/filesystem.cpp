// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filesystem.h"

#include <QFile>

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace imr::core {

bool isOnNetwork(const QString& path)
{
    struct statfs system = {};
    if (statfs(QFile::encodeName(path).constData(), &system) != 0)
        return false;
    constexpr std::array<quint32, 9> shared {
        0x6969, // NFS
        0x517B, // SMB
        0xFF534D42, // CIFS
        0xFE534D42, // SMB 2
        0x65735546, // FUSE
        0x5346414F, // AFS
        0x01021997, // 9P
        0x00C36400, // Ceph
        0x73757245, // Coda
    };
    return std::ranges::contains(shared, quint32(system.f_type));
}

FileIdentity identityOf(const QString& path)
{
    struct stat found = {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {quint64(found.st_dev), quint64(found.st_ino)};
}

bool syncToDisk(const QString& path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = fsync(file) == 0;
    close(file);
    return done;
}

} // namespace imr::core
