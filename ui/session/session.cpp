// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/base/background.h"

#include <QFileInfo>

namespace imr::ui {

namespace {

constexpr std::chrono::seconds lockInterval {2};

// Who changes which project, of this program's windows.
QHash<QString, const Session*>& windows()
{
    static QHash<QString, const Session*> all;
    return all;
}

} // namespace

Session::Session(QObject* parent)
    : QObject(parent)
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(0);
    connect(&m_countSoon, &QTimer::timeout, this, &Session::readCounts);
    m_followSoon.setSingleShot(true);
    m_followSoon.setInterval(0);
    connect(&m_followSoon, &QTimer::timeout, this, &Session::followWaiting);
    m_lockWatch.setInterval(lockInterval);
    connect(&m_lockWatch, &QTimer::timeout, this, &Session::watchLock);
    connect(&m_history, &EditHistory::failed, this, &Session::failed);
    connect(&m_history, &EditHistory::movedTo, this, [this](core::LetterId id) {
        if (!m_letter || m_letter->row.id != id)
            show(id);
    });
    connect(&m_history, &EditHistory::waitingChanged, this, [this] {
        followWaiting();
        showHeld();
    });
}

Session::~Session()
{
    if (windows().value(m_place) == this)
        windows().remove(m_place);
}

bool Session::open(const QString& path)
{
    if (!mayLeave())
        return false;
    // Of this program's windows one has it: the lock beside the project is the program's.
    const Session* other = windows().value(QFileInfo(path).canonicalFilePath());
    const bool isSecond = other && other != this;
    auto project = isSecond ? core::Project::openForReading(path) : core::Project::open(path);
    if (project || project.error().code != core::Error::Code::Damaged)
        return take(std::move(project), isSecond);
    auto readable = core::Project::openDamaged(path);
    if (!readable) {
        Q_EMIT failed(project.error());
        return false;
    }
    if (!close())
        return false;
    m_damage = project.error();
    put(std::move(*readable), isSecond);
    return true;
}

bool Session::create(const QString& path)
{
    return mayLeave() && take(core::Project::create(path), false);
}

bool Session::take(core::Result<std::unique_ptr<core::Project>> project, bool isSecond)
{
    if (!project) {
        Q_EMIT failed(project.error());
        return false;
    }
    if (!close())
        return false;
    put(std::move(*project), isSecond);
    return true;
}

void Session::put(std::unique_ptr<core::Project> project, bool isSecond)
{
    m_project = std::move(project);
    m_reader.setProject(m_project.get());
    m_place = QFileInfo(m_project->path()).canonicalFilePath();
    if (!m_project->isReadOnly() && !windows().contains(m_place))
        windows().insert(m_place, this);
    m_openElsewhere = isSecond || m_project->heldBy();
    if (m_openElsewhere)
        m_lockWatch.start();
    connect(m_project.get(), &core::Project::letterChanged, this, &Session::refresh);
    connect(m_project.get(), &core::Project::lettersAdded, &m_countSoon, qOverload<>(&QTimer::start));
    m_waitingLetters.forgetAll();
    followWaiting();
    m_isEmpty = !m_project->hasMoreLettersThan(0).value_or(true); // how many takes longer
    readCounts();
    Q_EMIT projectChanged();
}

bool Session::goOnIn(const QString& copy)
{
    if (!m_project || !mayLeave() || !moveTo(core::Project::open(copy), {}))
        return false;
    m_history.writeWaiting();
    return true;
}

bool Session::setDamaged(const core::Error& damage)
{
    return m_project && mayLeave() && moveTo(core::Project::openDamaged(m_project->path()), damage);
}

bool Session::moveTo(core::Result<std::unique_ptr<core::Project>> copy, std::optional<core::Error> damage)
{
    if (!copy) {
        Q_EMIT failed(copy.error());
        return false;
    }
    (*copy)->setReviewer(m_project->reviewer());
    m_history.moveTo(**copy);
    m_keepsHistory = true;
    leave();
    m_keepsHistory = false;
    m_damage = std::move(damage);
    put(std::move(*copy), false);
    return true;
}

void Session::watchLock()
{
    if (windows().contains(m_place))
        return;
    auto lock = core::ProjectLock::take(m_project->path());
    if (!lock || (*lock)->heldBy())
        return;
    lock->reset();
    m_lockWatch.stop();
    Q_EMIT becameFree();
}

bool Session::close()
{
    if (!m_project)
        return true;
    if (!mayLeave() || (!m_history.writeWaiting() && !(m_mayLose && m_mayLose())))
        return false;
    leave();
    return true;
}

void Session::leave()
{
    Q_EMIT projectAboutToClose();
    if (!m_keepsHistory)
        m_history.clear();
    m_letter.reset();
    m_savedCounts = {};
    m_counts = {};
    m_isEmpty = true;
    m_reader.setProject(nullptr); // the project closes its file as the last
    const std::unique_ptr<core::Project> closing = std::move(m_project);
    closing->disconnect(this);
    m_lockWatch.stop();
    m_openElsewhere = false;
    m_damage.reset();
    if (windows().value(m_place) == this)
        windows().remove(m_place);
    Q_EMIT letterShown();
    Q_EMIT projectChanged();
}

bool Session::show(core::LetterId id)
{
    if (!m_project || !mayLeave())
        return false;
    core::goFirst();
    auto letter = m_project->letter(id);
    if (!letter) {
        Q_EMIT failed(letter.error());
        return false;
    }
    m_letter = std::move(*letter);
    m_history.showWaiting(*m_letter);
    Q_EMIT letterShown();
    return true;
}

bool Session::setStatus(core::Status status, const QString& note)
{
    if (!m_letter || m_letter->row.status == core::Status::Unreadable || !mayLeave())
        return false;
    return m_history.push(std::make_unique<SetStatus>(*m_project, m_letter->row, status, note));
}

void Session::showNone()
{
    m_letter.reset();
    Q_EMIT letterShown();
}

void Session::refresh(core::LetterId id)
{
    if (m_history.isWaiting()) {
        m_waitingLetters.forget(id);
        m_followSoon.start();
    }
    m_countSoon.start();
    if (!m_letter || m_letter->row.id != id)
        return;
    auto letter = m_project->letter(id);
    if (!letter) {
        Q_EMIT failed(letter.error());
        return;
    }
    m_letter = std::move(*letter);
    m_history.showWaiting(*m_letter);
    Q_EMIT letterRefreshed();
}

// Also of a letter that can't be read any more: it is here.
void Session::showHeld()
{
    if (!m_letter || !m_project || m_keepsHistory)
        return;
    if (auto letter = m_project->letter(m_letter->row.id))
        m_letter = std::move(*letter);
    m_history.showWaiting(*m_letter);
    Q_EMIT letterRefreshed();
}

void Session::readCounts()
{
    if (!m_project)
        return;
    m_reader.ask<core::ProjectCounts>(
        QStringLiteral("counts"), [](const core::Project& project) { return project.counts(); },
        [this](core::Result<core::ProjectCounts> counts) {
            if (!counts) {
                Q_EMIT failed(counts.error());
                return;
            }
            m_savedCounts = std::move(*counts);
            m_isEmpty = m_savedCounts.letters == 0;
            tellCounts();
        });
}

void Session::followWaiting()
{
    if (!m_project || m_keepsHistory || (m_waitingLetters.isEmpty() && !m_history.isWaiting()))
        return;
    m_waitingLetters.follow(*m_project, m_history);
    Q_EMIT waitingRowsChanged();
    if (!m_countSoon.isActive()) // else what was written is counted first
        tellCounts();
}

void Session::tellCounts()
{
    m_counts = m_savedCounts;
    m_waitingLetters.addTo(m_counts);
    Q_EMIT countsChanged(m_counts);
}

} // namespace imr::ui
