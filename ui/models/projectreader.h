// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QHash>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace imr::ui {

// Asks the open project what goes through all its letters. A small project answers at once. A large one is read on a
// thread of its own, through a connection of its own, and the window stays in use: the answer comes later, and one that
// a newer question of the same subject has overtaken does not come at all.
class ProjectReader final : public QObject
{
    Q_OBJECT

public:
    // Up to so many letters an answer takes a few milliseconds.
    static constexpr int smallProject = 2000;

    enum class Answers {
        Waited, // by a person
        Later, // the thread steps back behind the window's
    };

    // Projects of at most so many letters are small.
    explicit ProjectReader(Answers answers = Answers::Waited, int small = smallProject, QObject* parent = nullptr);
    ~ProjectReader() override; // waits for the question that is being read

    // Not owned; null for none. Answers about the one before do not come any more.
    void setProject(core::Project* project);
    [[nodiscard]] core::Project* project() const { return m_project; }

    // `question` runs on either thread; `take` is called on this one. Without a project neither is.
    template<typename Answer>
    void ask(const QString& subject, std::function<core::Result<Answer>(const core::Project&)> question,
        std::function<void(core::Result<Answer>)> take)
    {
        put(
            subject,
            [question, take](const core::Result<std::unique_ptr<core::Project>>& project) -> Reply {
                if (!project)
                    return [take, error = project.error()] { take(std::unexpected(error)); };
                return reply(question(**project), take);
            },
            [this, question, take] { take(question(*m_project)); });
    }
    [[nodiscard]] bool isReading(const QString& subject) const;

private:
    class Worker;
    using Reply = std::function<void()>;
    using Question = std::function<Reply(const core::Result<std::unique_ptr<core::Project>>&)>;

    template<typename Answer>
    [[nodiscard]] static Reply reply(core::Result<Answer> answer, std::function<void(core::Result<Answer>)> take)
    {
        return [take, answer = std::make_shared<core::Result<Answer>>(std::move(answer))] { take(std::move(*answer)); };
    }
    void put(const QString& subject, const Question& question, const std::function<void()>& atOnce);
    void end();

    const Answers m_answers;
    const int m_small;
    core::Project* m_project = nullptr;
    bool m_isLarge = false;
    std::unique_ptr<QThread> m_thread;
    Worker* m_worker = nullptr; // lives in the thread
    QHash<QString, std::shared_ptr<std::atomic_bool>> m_asked; // by subject; set when a newer one is asked
};

} // namespace imr::ui
