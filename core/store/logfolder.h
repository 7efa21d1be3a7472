// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filesystem.h"

#include <QString>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace imr::core {

class Database;

// Folds the write-ahead log of an open project back into the file, on a thread and through a connection of its own:
// that takes as long as the disk does, and who makes a change should not wait for it. What is folded was saved before.
class LogFolder final
{
public:
    enum class Pace {
        InPauses, // after the changes of a person: once none follows for a second, or after many
        AtOnce, // after each change of a program that makes large ones
    };
    // Folds into this file alone, not into one that is put in its place.
    LogFolder(const QString& path, FileIdentity file, Pace pace = Pace::InPauses);
    ~LogFolder(); // waits for a fold that is under way

    void noteChange(); // to be called after each change, from any thread

private:
    void run(const std::stop_token& stop);
    [[nodiscard]] std::unique_ptr<Database> open() const;

    QString m_path;
    FileIdentity m_file;
    Pace m_pace;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_changes = 0; // since the last fold
    std::jthread m_thread; // begins last, ends first
};

} // namespace imr::core
