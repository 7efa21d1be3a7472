// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/waitingletters.h"
#include "ui/models/projectreader.h"

#include <QTimer>

#include <functional>

namespace imr::ui {

// The open project, the letter that is shown and the edits made: what the panes of a window have in common.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    // Asked before the shown letter is left, closed or marked: false keeps it as it is, because an entry is open that
    // can't be taken.
    void setLeaveCheck(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }
    [[nodiscard]] bool mayLeave() const { return !m_mayLeave || m_mayLeave(); }
    // Asked before a project is closed with edits that wait and still can't be written: true lets it go, and them with
    // it if they wait still. Without it the project stays open.
    void setUnsavedCheck(std::function<bool()> mayLose) { m_mayLose = std::move(mayLose); }

    // False when it could not be done; failed() says why and what was open stays open.
    bool open(const QString& path);
    bool create(const QString& path);
    // Goes on in a copy of the project with all edits of this session: they can be undone there, and those that wait
    // are written there. False when it could not be opened; failed() says why, and all is as it was.
    bool goOnIn(const QString& copy);
    // From now on the project is only read, as far as it reads; what waits keeps waiting. False when the letter may not
    // be left or nothing of it can be read.
    bool setDamaged(const core::Error& damage);
    bool close(); // false when the letter may not be left, or the edits that wait may not be lost

    [[nodiscard]] core::Project* project() const { return m_project.get(); } // null when none is open
    // Another program or window has the project, so that it can only be read here.
    [[nodiscard]] bool isOpenElsewhere() const { return m_openElsewhere; }
    [[nodiscard]] const std::optional<core::Error>& damage() const { return m_damage; } // of the open project
    [[nodiscard]] EditHistory& history() { return m_history; }
    [[nodiscard]] const std::optional<core::StoredLetter>& letter() const { return m_letter; }
    // With the edits that wait; of a large project a moment old, and just opened not known yet: countsChanged() tells.
    [[nodiscard]] const core::ProjectCounts& counts() const { return m_counts; }
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; } // there are no letters; known at once

    // Of the letters that edits wait for, as they will be.
    [[nodiscard]] QHash<core::LetterId, core::LetterRow> waitingRows() const { return m_waitingLetters.rows(); }

    // Reads and shows a letter; false when it can't be read.
    bool show(core::LetterId id);
    void showNone();
    // As an edit that can be undone; false when nothing changed.
    bool setStatus(core::Status status, const QString& note = {});

Q_SIGNALS:
    void projectAboutToClose();
    void projectChanged(); // another one, or none
    void letterShown(); // another letter, or none
    void letterRefreshed(); // the same after an edit
    void countsChanged(const imr::core::ProjectCounts& counts);
    void waitingRowsChanged();
    void becameFree(); // what was open elsewhere was closed there: open it again to change it
    void failed(const imr::core::Error& error);

private:
    bool take(core::Result<std::unique_ptr<core::Project>> project, bool isSecond);
    void put(std::unique_ptr<core::Project> project, bool isSecond);
    void leave(); // the open project, whatever waits
    bool moveTo(core::Result<std::unique_ptr<core::Project>> copy, std::optional<core::Error> damage);
    void showHeld();
    void followWaiting();
    void tellCounts();
    void watchLock();
    void refresh(core::LetterId id);
    void readCounts();

    std::function<bool()> m_mayLeave;
    std::function<bool()> m_mayLose;
    std::unique_ptr<core::Project> m_project;
    QString m_place; // of the project's file, whatever name it was opened by
    bool m_openElsewhere = false;
    bool m_keepsHistory = false; // while the project moves
    std::optional<core::Error> m_damage;
    QTimer m_lockWatch;
    EditHistory m_history;
    std::optional<core::StoredLetter> m_letter;
    WaitingLetters m_waitingLetters;
    core::ProjectCounts m_savedCounts;
    core::ProjectCounts m_counts; // with the edits that wait
    bool m_isEmpty = true;
    ProjectReader m_reader {ProjectReader::Answers::Later};
    QTimer m_countSoon; // one count for many changes
    QTimer m_followSoon; // and one look at what waits
};

} // namespace imr::ui
