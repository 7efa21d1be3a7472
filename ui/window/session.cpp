// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

namespace imr::ui {

Session::Session(QObject* parent)
    : QObject(parent)
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(0);
    connect(&m_countSoon, &QTimer::timeout, this, &Session::readCounts);
    connect(&m_history, &EditHistory::failed, this, &Session::failed);
    connect(&m_history, &EditHistory::movedTo, this, [this](core::LetterId id) {
        if (!m_letter || m_letter->row.id != id)
            show(id);
    });
}

Session::~Session() = default;

bool Session::open(const QString& path)
{
    return mayLeave() && take(core::Project::open(path));
}

bool Session::create(const QString& path)
{
    return mayLeave() && take(core::Project::create(path));
}

bool Session::take(core::Result<std::unique_ptr<core::Project>> project)
{
    if (!project) {
        Q_EMIT failed(project.error());
        return false;
    }
    if (!close())
        return false;
    m_project = std::move(*project);
    m_reader.setProject(m_project.get());
    lock();
    connect(m_project.get(), &core::Project::letterChanged, this, &Session::refresh);
    connect(m_project.get(), &core::Project::lettersAdded, &m_countSoon, qOverload<>(&QTimer::start));
    readCounts();
    Q_EMIT projectChanged();
    return true;
}

void Session::lock()
{
    m_lock = std::make_unique<QLockFile>(m_project->path() + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // however long: only the end of the program that made it ends it
    m_openElsewhere = !m_lock->tryLock() && m_lock->error() == QLockFile::LockFailedError;
}

bool Session::close()
{
    if (!m_project)
        return true;
    if (!mayLeave())
        return false;
    Q_EMIT projectAboutToClose();
    m_history.clear();
    m_letter.reset();
    m_counts = {};
    m_reader.setProject(nullptr); // the project closes its file as the last
    const std::unique_ptr<core::Project> closing = std::move(m_project);
    closing->disconnect(this);
    m_lock.reset();
    m_openElsewhere = false;
    Q_EMIT letterShown();
    Q_EMIT projectChanged();
    return true;
}

bool Session::show(core::LetterId id)
{
    if (!m_project || !mayLeave())
        return false;
    auto letter = m_project->letter(id);
    if (!letter) {
        Q_EMIT failed(letter.error());
        return false;
    }
    m_letter = std::move(*letter);
    Q_EMIT letterShown();
    return true;
}

bool Session::setStatus(core::Status status, const QString& note)
{
    if (!m_letter || m_letter->row.status == core::Status::Unreadable || !mayLeave())
        return false;
    return m_history.push(std::make_unique<SetStatus>(*m_project, m_letter->row, status, note));
}

void Session::refresh(core::LetterId id)
{
    m_countSoon.start();
    if (!m_letter || m_letter->row.id != id)
        return;
    auto letter = m_project->letter(id);
    if (!letter) {
        Q_EMIT failed(letter.error());
        return;
    }
    m_letter = std::move(*letter);
    Q_EMIT letterRefreshed();
}

void Session::readCounts()
{
    if (!m_project)
        return;
    m_counts.letters = m_project->letterCount().value_or(0);
    m_reader.ask<core::ProjectCounts>(
        QStringLiteral("counts"), [](const core::Project& project) { return project.counts(); },
        [this](core::Result<core::ProjectCounts> counts) {
            if (!counts) {
                Q_EMIT failed(counts.error());
                return;
            }
            m_counts = std::move(*counts);
            Q_EMIT countsChanged(m_counts);
        });
}

} // namespace imr::ui
