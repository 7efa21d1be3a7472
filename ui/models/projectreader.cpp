// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/projectreader.h"

#include "core/base/background.h"

#include <QThread>

namespace imr::ui {

// Its connection is opened with the first question and closed with the thread.
class ProjectReader::Worker final : public QObject
{
public:
    explicit Worker(const QString& path)
        : m_path(path)
    {
    }

    [[nodiscard]] Reply answer(const Question& question)
    {
        if (!m_project || !*m_project)
            m_project = core::Project::openForReading(m_path);
        if (!*m_project && m_project->error().code == core::Error::Code::Damaged)
            m_project = core::Project::openDamaged(m_path);
        return question(*m_project);
    }

private:
    QString m_path;
    std::optional<core::Result<std::unique_ptr<core::Project>>> m_project;
};

ProjectReader::ProjectReader(Answers answers, int small, QObject* parent)
    : QObject(parent)
    , m_answers(answers)
    , m_small(small)
{
}

ProjectReader::~ProjectReader()
{
    end();
}

void ProjectReader::setProject(core::Project* project)
{
    end();
    m_project = project;
}

void ProjectReader::end()
{
    for (const auto& overtaken : std::as_const(m_asked))
        *overtaken = true;
    m_asked.clear();
    m_project = nullptr;
    m_isLarge = false;
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
    m_worker = nullptr; // deleted by the end of its thread
}

bool ProjectReader::isReading(const QString& subject) const
{
    return m_asked.contains(subject);
}

void ProjectReader::put(const QString& subject, const Question& question, const std::function<void()>& atOnce)
{
    if (!m_project)
        return;
    if (const auto before = m_asked.take(subject))
        *before = true;
    if (!m_isLarge)
        m_isLarge = m_project->hasMoreLettersThan(m_small).value_or(false);
    if (!m_isLarge)
        return atOnce();
    if (m_answers == Answers::Waited)
        core::goFirst();
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_worker = new Worker(m_project->path());
        m_worker->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread->start();
        if (m_answers == Answers::Later)
            QMetaObject::invokeMethod(m_worker, [] { core::stepBack(); }, Qt::QueuedConnection);
    }
    const auto overtaken = std::make_shared<std::atomic_bool>(false);
    m_asked.insert(subject, overtaken);
    const auto work = [this, subject, question, overtaken, worker = m_worker] {
        if (*overtaken)
            return;
        const Reply reply = worker->answer(question);
        const auto hand = [this, subject, reply, overtaken] {
            if (*overtaken)
                return;
            m_asked.remove(subject);
            reply();
        };
        QMetaObject::invokeMethod(this, hand, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
}

} // namespace imr::ui
