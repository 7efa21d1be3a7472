// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logfolder.h"

#include "core/store/database.h"

#include <chrono>
#include <system_error>
#include <tuple>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

constexpr std::chrono::seconds pause {1};
constexpr int mostChanges = 512; // about 100 MB of the log; who makes them by hand pauses sooner

} // namespace

LogFolder::LogFolder(const QString& path, FileIdentity file, Pace pace)
    : m_path(path)
    , m_file(file)
    , m_pace(pace)
{
    try {
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    } catch (const std::system_error&) {
        // No thread can be had: the last to close folds all of it, and before, where that was asked for, who writes.
    }
}

LogFolder::~LogFolder() = default;

void LogFolder::noteChange()
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_changes;
    }
    m_changed.notify_one();
}

// The log is not that of a file which somebody puts in the place of this one.
std::unique_ptr<Database> LogFolder::open() const
{
    auto database = Database::open(m_path, Database::Access::ReadWrite).value_or(nullptr);
    return identityOf(m_path) == m_file ? std::move(database) : nullptr;
}

void LogFolder::run(const std::stop_token& stop)
{
    std::unique_ptr<Database> database = open(); // at once, while the file is in its place
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return m_changes > 0; })) {
        for (int before = 0;
            m_pace == Pace::InPauses && before != m_changes && m_changes < mostChanges && !stop.stop_requested();) {
            before = m_changes;
            m_changed.wait_for(lock, stop, pause, [&] { return m_changes != before; });
        }
        if (stop.stop_requested())
            return; // the last to close folds all of it
        m_changes = 0;
        lock.unlock();
        if (!database)
            database = open();
        // It knows of the log once it has read. What fails is tried after the next change; nobody waits meanwhile.
        if (database && database->integer(u"PRAGMA schema_version"_s))
            std::ignore = database->execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        lock.lock();
    }
}

} // namespace imr::core
