// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/rereading.h"
#include "ui/commands/lettercommand.h"

namespace imr::ui {

// Corrects many fields of many letters as one step, all or none.
class CorrectMany final : public LetterCommand
{
public:
    // At least one.
    CorrectMany(core::Project& project, const QList<core::FieldCorrection>& corrections, const QString& text);

    [[nodiscard]] QList<core::LetterId> letters() const override;
    [[nodiscard]] core::FieldPath field() const override;
    [[nodiscard]] bool canWait() const override { return true; }
    void showOn(core::StoredLetter& letter) const override;

private:
    core::Result<bool> apply() override;
    core::Result<bool> takeBack() override;

    QList<core::FieldCorrection> m_corrections;
    QList<core::FieldCorrection> m_before;
};

// Dismisses a finding with a note, or takes it up again.
class SetDismissed final : public LetterCommand
{
public:
    // A note: dismissed; none: it counts.
    SetDismissed(core::Project& project, core::LetterId letter, const core::Finding& finding,
        const std::optional<QString>& note);

    [[nodiscard]] core::FieldPath field() const override;
    [[nodiscard]] bool canWait() const override { return true; }
    void showOn(core::StoredLetter& letter) const override;

private:
    core::Result<bool> apply() override;
    core::Result<bool> takeBack() override;
    [[nodiscard]] core::Result<bool> set(const std::optional<QString>& note);

    core::Finding m_finding;
    std::optional<QString> m_note;
    std::optional<QString> m_before;
};

// Puts a new reading in the place of the former one, with what was ticked of it.
class TakeReading final : public LetterCommand
{
public:
    TakeReading(core::Project& project, const core::Rereading& rereading, const QList<core::RereadDifference>& ticked,
        core::Watcher watcher);

    // After the first redo().
    [[nodiscard]] const core::AppliedReading& applied() const { return m_applied; }

private:
    core::Result<bool> apply() override;
    core::Result<bool> takeBack() override;

    core::Rereading m_rereading;
    QList<core::RereadDifference> m_ticked;
    core::Watcher m_watcher;
    core::AppliedReading m_applied;
    std::optional<core::ReadingBatch> m_back; // that takes the last step back
};

// Adds names to the project's lexicon and removes others from it.
class ChangeOwnNames final : public LetterCommand
{
public:
    ChangeOwnNames(
        core::Project& project, const QList<core::Drug>& added, const QStringList& removed, const QString& text);

private:
    core::Result<bool> apply() override;
    core::Result<bool> takeBack() override;
    [[nodiscard]] core::Result<bool> change(const QList<core::Drug>& added, const QStringList& removed);

    QList<core::Drug> m_added;
    QStringList m_removed;
    QList<core::Drug> m_before; // of the names that it takes away or replaces
};

} // namespace imr::ui
