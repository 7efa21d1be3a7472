// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projectlock.h"

#include "core/base/loginname.h"
#include "core/store/filesystem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMutex>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <tuple>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

constexpr int attempts = 50; // each a moment long: another program is just taking it, or letting go
constexpr auto moment = 10'000; // microseconds
constexpr qsizetype longest = 4096; // bytes that say who has it

// The locks of this program, by the file's name.
struct Registry
{
    QMutex mutex;
    QHash<QString, std::weak_ptr<ProjectLock>> locks;
};
Registry& registry()
{
    static Registry all;
    return all;
}

LockHolder thisProgram()
{
    const QString name = loginName();
    return {name.isEmpty() ? QString::number(getuid()) : name, QSysInfo::machineHostName(),
        QCoreApplication::applicationName(), QCoreApplication::applicationPid(), QDateTime::currentDateTimeUtc()};
}

// Nothing where the file says nothing, or no longer or not yet all of it.
std::optional<LockHolder> readHolder(int file)
{
    QByteArray bytes(longest, Qt::Uninitialized);
    const auto length = pread(file, bytes.data(), size_t(bytes.size()), 0);
    if (length <= 0)
        return std::nullopt;
    const QJsonObject said = QJsonDocument::fromJson(bytes.first(length)).object();
    if (said.isEmpty())
        return std::nullopt;
    return LockHolder {said[u"user"].toString(), said[u"host"].toString(), said[u"program"].toString(),
        said[u"pid"].toInteger(), QDateTime::fromString(said[u"since"].toString(), Qt::ISODateWithMs).toUTC()};
}

bool isHere(const LockHolder& holder)
{
    return holder.host == QSysInfo::machineHostName();
}

bool isRunning(const LockHolder& holder)
{
    return kill(pid_t(holder.pid), 0) == 0 || errno == EPERM;
}

Error noLock(const QString& projectPath)
{
    return {Error::Code::NoPermission,
        QCoreApplication::translate("imr::ProjectLock",
            "“%1” could not be opened for changes: no lock could be put beside it. Check that you may write to its "
            "folder and that there is room on the disk.")
            .arg(QFileInfo(projectPath).fileName()),
        qt_error_string(errno)};
}

QString lockPath(const QString& projectPath) // the same for every name of the project
{
    const QString real = QFileInfo(projectPath).canonicalFilePath();
    return (real.isEmpty() ? QFileInfo(projectPath).absoluteFilePath() : real) + u".lock"_s;
}

} // namespace

QString LockHolder::who() const
{
    const QDateTime local = since.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    const QString time = today ? QLocale().toString(local.time(), QLocale::ShortFormat)
                               : QLocale().toString(local, QLocale::ShortFormat);
    return QCoreApplication::translate("imr::ProjectLock", "%1 on %2 since %3").arg(user, host, time);
}

ProjectLock::ProjectLock(const QString& projectPath)
    : m_project(projectPath)
    , m_path(lockPath(projectPath))
{
}

Result<std::shared_ptr<ProjectLock>> ProjectLock::take(const QString& projectPath)
{
    const QMutexLocker locker(&registry().mutex);
    const QString path = lockPath(projectPath);
    std::weak_ptr<ProjectLock>& known = registry().locks[path];
    if (auto lock = known.lock(); lock && lock->keepOrRetake())
        return lock;
    const std::shared_ptr<ProjectLock> lock(new ProjectLock(projectPath));
    for (int i = 0; i < attempts; ++i) {
        switch (lock->attempt()) {
        case Attempt::Done:
            if (!lock->heldBy())
                known = lock;
            return lock;
        case Attempt::Impossible:
            return std::unexpected(noLock(projectPath));
        case Attempt::Again:
            usleep(moment);
        }
    }
    // It is held by someone who does not say who: a program that is stopped, or one of another kind.
    lock->m_heldBy = LockHolder {u"?"_s, u"?"_s, {}, 0, QFileInfo(path).lastModified().toUTC()};
    return lock;
}

Result<void> ProjectLock::breakLock(const QString& projectPath)
{
    const QMutexLocker locker(&registry().mutex);
    const QByteArray path = QFile::encodeName(lockPath(projectPath));
    const int file = open(path.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0 && errno == ENOENT)
        return {};
    const bool isFree = file >= 0 && (flock(file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK);
    const bool done = isFree && unlink(path.constData()) == 0;
    const Error error = noLock(projectPath);
    if (file >= 0)
        close(file);
    return done ? Result<void>() : std::unexpected(error);
}

ProjectLock::Attempt ProjectLock::attempt()
{
    m_file = open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (m_file < 0)
        return Attempt::Impossible;
    const bool locked = flock(m_file, LOCK_EX | LOCK_NB) == 0;
    Attempt outcome = Attempt::Again;
    if (!locked && errno == EWOULDBLOCK) {
        m_heldBy = readHolder(m_file);
        const bool lettingGo = m_heldBy && isHere(*m_heldBy) && m_heldBy->pid == QCoreApplication::applicationPid();
        if (lettingGo)
            m_heldBy.reset(); // another thread of this program, this moment
        outcome = m_heldBy ? Attempt::Done : Attempt::Again;
    } else if (locked || errno != EINTR) {
        outcome = takeFile(locked);
    }
    if (outcome != Attempt::Done || m_heldBy)
        close(std::exchange(m_file, -1));
    return outcome;
}

// The file is open and nobody has its lock, or there are no locks.
ProjectLock::Attempt ProjectLock::takeFile(bool locked)
{
    if (!isStillOurs())
        return Attempt::Again; // removed by the one who let go of it
    if (auto left = readHolder(m_file)) {
        // Between programs of this computer a lock that was had is proof; between computers only on a disk of this one.
        const bool isProof = locked && (isHere(*left) || !isOnNetwork(m_path));
        if (!isProof && (!isHere(*left) || isRunning(*left))) {
            m_heldBy = left;
            m_heldBy->mayBeGone = true;
            return Attempt::Done;
        }
        m_leftBy = left;
    }
    // Who may change the project may also see who has it.
    struct stat project = {};
    if (stat(QFile::encodeName(m_project).constData(), &project) == 0)
        std::ignore = fchmod(m_file, project.st_mode & (S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH));
    if (write())
        return Attempt::Done;
    unlink(QFile::encodeName(m_path).constData());
    return Attempt::Impossible;
}

bool ProjectLock::write() const
{
    const LockHolder we = thisProgram();
    const QByteArray said
        = QJsonDocument(QJsonObject {{u"user"_s, we.user}, {u"host"_s, we.host}, {u"program"_s, we.program},
                            {u"pid"_s, we.pid}, {u"since"_s, we.since.toString(Qt::ISODateWithMs)}})
              .toJson(QJsonDocument::Compact)
        + '\n';
    return ftruncate(m_file, 0) == 0 && pwrite(m_file, said.constData(), size_t(said.size()), 0) == said.size();
}

Result<void> ProjectLock::keep()
{
    const QMutexLocker locker(&registry().mutex);
    if (keepOrRetake())
        return {};
    return std::unexpected(Error {Error::Code::InUse,
        QCoreApplication::translate("imr::ProjectLock",
            "The change was not saved: the lock beside “%1” was taken away, and another program has the project now. "
            "Close it here and open it again.")
            .arg(QFileInfo(m_project).fileName()),
        m_path});
}

bool ProjectLock::keepOrRetake()
{
    if (isStillOurs())
        return true;
    const int former = std::exchange(m_file, -1);
    const auto left = m_leftBy;
    if (attempt() == Attempt::Done && !std::exchange(m_heldBy, std::nullopt)) {
        close(former);
        return true;
    }
    m_leftBy = left;
    m_file = former;
    return false;
}

bool ProjectLock::isStillOurs() const
{
    struct stat ours = {};
    return m_file >= 0 && fstat(m_file, &ours) == 0
        && identityOf(m_path) == FileIdentity {quint64(ours.st_dev), quint64(ours.st_ino)};
}

ProjectLock::~ProjectLock()
{
    if (m_file < 0)
        return;
    if (isStillOurs())
        unlink(QFile::encodeName(m_path).constData());
    close(m_file);
}

} // namespace imr::core
