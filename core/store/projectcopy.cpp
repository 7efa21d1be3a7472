// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projectcopy.h"

#include "core/base/background.h"
#include "core/store/filesystem.h"
#include "core/store/stoppable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

Error notCopied(const QString& target, Error::Code code, const QString& detail)
{
    return {code,
        QCoreApplication::translate("imr::ProjectCopy",
            "No copy of the project could be put at “%1”. Check that you may write to the folder and that there is "
            "room on the disk.")
            .arg(QDir::toNativeSeparators(target)),
        detail};
}

// Puts what was written to the file on the disk again and again, while another thread fills it. Else nearly all of it
// would be written at the end, and whoever else waits for the disk, an edit that is saved, would wait for all of that.
class SteadySync final
{
public:
    explicit SteadySync(const QString& path)
        : m_file(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
        , m_thread([this](const std::stop_token& stop) {
            constexpr std::chrono::milliseconds pause {10};
            stepBack();
            while (!stop.stop_requested() && fdatasync(m_file) == 0) {
                std::this_thread::sleep_for(pause);
                letPass();
            }
        })
    {
    }
    // Not before the other has closed the file: it would lose its locks.
    ~SteadySync()
    {
        m_thread.request_stop();
        m_thread.join();
        if (m_file >= 0)
            close(m_file);
    }
    SteadySync(const SteadySync&) = delete;
    SteadySync& operator=(const SteadySync&) = delete;

private:
    int m_file;
    std::jthread m_thread;
};

QString unfinished(const QString& target)
{
    return target + u".part"_s;
}

} // namespace

void removeUnfinishedCopy(const QString& target)
{
    QFile::remove(unfinished(target));
    QFile::remove(unfinished(target) + u"-journal"_s);
}

Result<void> copyProject(const Database& database, const QString& target, const std::stop_token& stop)
{
    removeUnfinishedCopy(target);
    // Made empty first, for its owner alone; SQLite fills it, and does not wait for the disk.
    QFile copy(unfinished(target));
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(notCopied(target, Error::Code::NoPermission, copy.errorString()));
    copy.close();
    const auto fill = [&] {
        const SteadySync sync(copy.fileName());
        return database.query(u"VACUUM INTO ?"_s).bind(copy.fileName()).run();
    };
    if (auto filled = stoppable(database, stop, fill); !filled || stop.stop_requested()) {
        removeUnfinishedCopy(target);
        if (filled || filled.error().code == Error::Code::Cancelled)
            return std::unexpected(stoppedError());
        return std::unexpected(notCopied(target, filled.error().code, filled.error().detail));
    }
    if (!syncToDisk(copy.fileName()) || !QFile::rename(copy.fileName(), target)
        || !syncToDisk(QFileInfo(target).absolutePath())) {
        removeUnfinishedCopy(target);
        return std::unexpected(notCopied(target, Error::Code::WriteFailed, qt_error_string()));
    }
    return {};
}

} // namespace imr::core
