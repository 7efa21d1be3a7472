// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/commands/fieldchange.h"

#include <QUndoCommand>

namespace imr::ui {

// An edit of a letter, of several, or of what the project knows. Its first redo() writes it, as made when it was made
// and by whom, however long it had to wait; one that changes nothing or can't be written makes itself obsolete. error()
// tells how the last write went.
class LetterCommand : public QUndoCommand
{
public:
    // The one to be shown when it is undone or redone; none for an edit of the project.
    [[nodiscard]] core::LetterId letter() const { return m_letter; }
    [[nodiscard]] virtual QList<core::LetterId> letters() const { return {m_letter}; } // all that it changes
    [[nodiscard]] virtual core::FieldPath field() const { return {}; } // that it changes first; none for a status
    [[nodiscard]] const std::optional<core::Error>& error() const { return m_error; }
    // Whether it can wait for a project that takes no change at present: showOn() then gives a letter as it is after
    // it.
    [[nodiscard]] virtual bool canWait() const { return false; }
    virtual void showOn(core::StoredLetter&) const { }
    [[nodiscard]] core::Project& project() const { return *m_project; }
    // From now on of this project, which is a copy of the one it was of.
    void moveTo(core::Project& project) { m_project = &project; }

    void undo() final;
    void redo() final;
    // The next undo() or redo() only moves the stack: it takes back a move whose write failed.
    void skipNext() const { m_skip = true; }

protected:
    LetterCommand(core::Project& project, core::LetterId letter, const QString& text);

    [[nodiscard]] const QString& maker() const { return m_maker; }
    [[nodiscard]] const QDateTime& madeAt() const { return m_madeAt; } // UTC
    // Does it, for the first time or again; false: it changes nothing.
    [[nodiscard]] virtual core::Result<bool> apply() = 0;
    [[nodiscard]] virtual core::Result<bool> takeBack() = 0;

private:
    core::Project* m_project;
    core::LetterId m_letter;
    QString m_maker;
    QDateTime m_madeAt = QDateTime::currentDateTimeUtc();
    std::optional<core::Error> m_error;
    bool m_done = false; // was written once
    mutable bool m_skip = false;
};

// What a field is set to from now on; no edit: what was parsed.
void setCorrection(core::Corrections& corrections, const QString& path, const std::optional<core::FieldEdit>& edit);

// Sets or reverts fields of a letter as one step.
class CorrectFields final : public LetterCommand
{
public:
    CorrectFields(
        core::Project& project, core::LetterId letter, const QList<FieldChange>& changes, const QString& text);

    [[nodiscard]] const QList<FieldChange>& changes() const { return m_changes; }
    [[nodiscard]] core::FieldPath field() const override;
    [[nodiscard]] bool canWait() const override { return true; }
    void showOn(core::StoredLetter& letter) const override;

private:
    core::Result<bool> apply() override;
    core::Result<bool> takeBack() override;

    QList<FieldChange> m_changes;
};

// Accepts, flags or reopens a letter. Undo restores the review exactly, who and when included.
class SetStatus final : public LetterCommand
{
public:
    SetStatus(core::Project& project, const core::LetterRow& row, core::Status status, const QString& note = {});

    [[nodiscard]] bool canWait() const override { return true; }
    void showOn(core::StoredLetter& letter) const override;

private:
    core::Result<bool> apply() override;
    core::Result<bool> takeBack() override;

    core::Status m_status;
    QString m_note;
    core::Project::Review m_before;
    std::optional<core::Project::Review> m_after;
};

} // namespace imr::ui
