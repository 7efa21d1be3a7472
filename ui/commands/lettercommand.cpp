// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/lettercommand.h"

#include <QCoreApplication>

#include <algorithm>

namespace imr::ui {

namespace {

using core::Project;
using core::Result;

QString statusText(const core::LetterRow& row, core::Status status, const QString& note)
{
    const QString name = row.caseNumber.isEmpty() ? row.file : row.caseNumber;
    switch (status) {
    case core::Status::Reviewed:
        return QCoreApplication::translate("imr::LetterCommand", "Accept %1").arg(name);
    case core::Status::Flagged:
        return QCoreApplication::translate("imr::LetterCommand", "Flag %1").arg(name);
    case core::Status::ToReview:
    case core::Status::Unreadable:
        break;
    }
    return note.isEmpty() ? QCoreApplication::translate("imr::LetterCommand", "Reopen %1").arg(name)
                          : QCoreApplication::translate("imr::LetterCommand", "Skip %1").arg(name);
}

Project::Review reviewOf(const core::LetterRow& row)
{
    return {row.status, row.reviewedBy, row.reviewedAt, row.note};
}

} // namespace

LetterCommand::LetterCommand(Project& project, core::LetterId letter, const QString& text)
    : QUndoCommand(text)
    , m_project(&project)
    , m_letter(letter)
    , m_maker(project.reviewer())
{
}

void LetterCommand::redo()
{
    m_error.reset();
    if (std::exchange(m_skip, false))
        return;
    std::optional<Project::MadeEarlier> made;
    if (!m_done)
        made.emplace(*m_project, m_maker, m_madeAt);
    const Result<bool> written = apply();
    if (!written)
        m_error = written.error();
    if (!m_done)
        setObsolete(!written || !*written);
    m_done = m_done || written.has_value();
}

void LetterCommand::undo()
{
    m_error.reset();
    if (std::exchange(m_skip, false))
        return;
    if (const Result<bool> written = takeBack(); !written)
        m_error = written.error();
}

CorrectFields::CorrectFields(
    Project& project, core::LetterId letter, const QList<FieldChange>& changes, const QString& text)
    : LetterCommand(project, letter, text)
    , m_changes(changes)
{
}

void setCorrection(core::Corrections& corrections, const QString& path, const std::optional<core::FieldEdit>& edit)
{
    if (edit)
        corrections.insert(path, *edit);
    else
        corrections.remove(path);
}

namespace {

using Side = std::optional<core::FieldEdit> FieldChange::*;

QList<core::FieldCorrection> correctionsOf(core::LetterId letter, const QList<FieldChange>& changes, Side side)
{
    QList<core::FieldCorrection> corrections;
    for (const FieldChange& change : changes)
        corrections.append({letter, change.path, change.*side});
    return corrections;
}

// All of the changes or none.
Result<bool> write(Project& project, const QList<core::FieldCorrection>& corrections)
{
    const auto before = project.correctMany(corrections);
    if (!before)
        return std::unexpected(before.error());
    return !before->isEmpty();
}

} // namespace

core::FieldPath CorrectFields::field() const
{
    return core::FieldPath::parse(m_changes.value(0).path).value_or(core::FieldPath());
}

void CorrectFields::showOn(core::StoredLetter& shown) const
{
    if (shown.row.id != letter())
        return;
    for (const FieldChange& change : m_changes)
        setCorrection(shown.corrections, change.path, change.after);
    project().complete(shown);
}

Result<bool> CorrectFields::apply()
{
    return write(project(), correctionsOf(letter(), m_changes, &FieldChange::after));
}

Result<bool> CorrectFields::takeBack()
{
    return write(project(), correctionsOf(letter(), m_changes, &FieldChange::before));
}

SetStatus::SetStatus(Project& project, const core::LetterRow& row, core::Status status, const QString& note)
    : LetterCommand(project, row.id, statusText(row, status, note))
    , m_status(status)
    , m_note(note)
    , m_before(reviewOf(row))
{
}

Result<bool> SetStatus::apply()
{
    if (m_after)
        return project().restoreReview(letter(), *m_after);
    const Result<bool> written = project().setStatus(letter(), m_status, m_note);
    if (!written || !*written)
        return written;
    const auto rows = project().rows({letter()});
    if (rows && !rows->isEmpty())
        m_after = reviewOf(rows->first());
    return true;
}

void SetStatus::showOn(core::StoredLetter& shown) const
{
    if (shown.row.id != letter())
        return;
    const bool open = m_status == core::Status::ToReview;
    shown.row.status = m_status;
    shown.row.note = m_note;
    shown.row.reviewedBy = open ? QString() : maker();
    shown.row.reviewedAt = open ? QDateTime() : madeAt();
}

Result<bool> SetStatus::takeBack()
{
    return project().restoreReview(letter(), m_before);
}

} // namespace imr::ui
