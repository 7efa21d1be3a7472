// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace imr::core {

// Who has a project open for changes.
struct LockHolder
{
    QString user;
    QString host;
    QString program;
    qint64 pid = 0;
    QDateTime since; // UTC
    // Nobody may be there any more: the file lies on a network drive, and the program that left it ran on another
    // computer, which can't be asked.
    bool mayBeGone = false;

    [[nodiscard]] QString who() const; // "Ada on desk-4 since 09:30"
};

// The right to change a project: one program at a time has it, shared by all that open the project within that program.
// It is a file beside the project, "NAME.imrproj.lock", that says who has it, and an advisory lock (flock) on that
// file, which ends with the program however it ends: what a crash left behind is taken over. Where the file system
// knows no such locks, the program that is named in the file is asked for: on this computer, by its number.
class ProjectLock final
{
public:
    // `heldBy()` of what is given tells whether it was had. An error: no lock can be made there at all.
    [[nodiscard]] static Result<std::shared_ptr<ProjectLock>> take(const QString& projectPath);
    // Forgets what another computer left on a network drive; for a person who knows that nobody is there.
    [[nodiscard]] static Result<void> breakLock(const QString& projectPath);
    ~ProjectLock(); // the last one lets go and removes the file
    ProjectLock(const ProjectLock&) = delete;
    ProjectLock& operator=(const ProjectLock&) = delete;

    [[nodiscard]] const std::optional<LockHolder>& heldBy() const { return m_heldBy; } // none: it is ours
    // Left by a program that ended without letting go.
    [[nodiscard]] const std::optional<LockHolder>& leftBy() const { return m_leftBy; }
    // To be asked before each change: someone may have deleted the file. It is made anew, unless another program did.
    [[nodiscard]] Result<void> keep();

private:
    explicit ProjectLock(const QString& projectPath);
    enum class Attempt {
        Done,
        Again,
        Impossible,
    };
    [[nodiscard]] Attempt attempt();
    [[nodiscard]] Attempt takeFile(bool locked);
    [[nodiscard]] bool isStillOurs() const;
    [[nodiscard]] bool keepOrRetake();
    [[nodiscard]] bool write() const;

    QString m_project;
    QString m_path; // of the lock's file
    int m_file = -1;
    std::optional<LockHolder> m_heldBy;
    std::optional<LockHolder> m_leftBy;
};

} // namespace imr::core
