// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/projectcommands.h"

#include "core/findings/findings.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace imr::ui {

namespace {

using core::Result;

QString dismissalText(const core::Finding& finding, bool dismissed)
{
    const QString title = core::findingTitle(finding.code);
    return dismissed ? QCoreApplication::translate("imr::ProjectCommand", "Dismiss: %1").arg(title)
                     : QCoreApplication::translate("imr::ProjectCommand", "Take up again: %1").arg(title);
}

} // namespace

CorrectMany::CorrectMany(core::Project& project, const QList<core::FieldCorrection>& corrections, const QString& text)
    : LetterCommand(project, corrections.first().letter, text)
    , m_corrections(corrections)
{
}

QList<core::LetterId> CorrectMany::letters() const
{
    QSet<core::LetterId> letters;
    for (const core::FieldCorrection& correction : m_corrections)
        letters.insert(correction.letter);
    return letters.values();
}

core::FieldPath CorrectMany::field() const
{
    return core::FieldPath::parse(m_corrections.first().path).value_or(core::FieldPath());
}

void CorrectMany::showOn(core::StoredLetter& shown) const
{
    bool any = false;
    for (const core::FieldCorrection& correction : m_corrections) {
        if (correction.letter != shown.row.id)
            continue;
        setCorrection(shown.corrections, correction.path, correction.value);
        any = true;
    }
    if (any)
        project().complete(shown);
}

Result<bool> CorrectMany::apply()
{
    auto before = project().correctMany(m_corrections);
    if (!before)
        return std::unexpected(before.error());
    m_before = std::move(*before);
    return !m_before.isEmpty();
}

Result<bool> CorrectMany::takeBack()
{
    const auto undone = project().correctMany(m_before);
    if (!undone)
        return std::unexpected(undone.error());
    return true;
}

SetDismissed::SetDismissed(
    core::Project& project, core::LetterId letter, const core::Finding& finding, const std::optional<QString>& note)
    : LetterCommand(project, letter, dismissalText(finding, note.has_value()))
    , m_finding(finding)
    , m_note(note)
    , m_before(finding.dismissed ? std::optional(finding.note) : std::nullopt)
{
}

core::FieldPath SetDismissed::field() const
{
    return core::FieldPath::parse(m_finding.fieldPath).value_or(core::FieldPath());
}

void SetDismissed::showOn(core::StoredLetter& shown) const
{
    if (shown.row.id != letter())
        return;
    const core::FindingKey key = core::findingKey(m_finding, shown.effective, shown.text);
    if (m_note)
        shown.dismissals.insert(key, *m_note);
    else
        shown.dismissals.remove(key);
    project().complete(shown);
}

Result<bool> SetDismissed::set(const std::optional<QString>& note)
{
    return note ? project().dismiss(letter(), m_finding, *note) : project().restore(letter(), m_finding);
}

Result<bool> SetDismissed::apply()
{
    return set(m_note);
}

Result<bool> SetDismissed::takeBack()
{
    return set(m_before);
}

TakeReading::TakeReading(core::Project& project, const core::Rereading& rereading,
    const QList<core::RereadDifference>& ticked, core::Watcher watcher)
    : LetterCommand(
          project, rereading.changed.value(0), QCoreApplication::translate("imr::ProjectCommand", "Read letters anew"))
    , m_rereading(rereading)
    , m_ticked(ticked)
    , m_watcher(std::move(watcher))
{
}

Result<bool> TakeReading::apply()
{
    if (m_back) {
        const auto again = project().restoreReadings(*m_back);
        if (!again)
            return std::unexpected(again.error());
        m_back = *again;
        for (const core::ReopenedLetter& reopened : std::as_const(m_applied.reopened)) {
            if (const auto set = project().setStatus(reopened.letter, core::Status::ToReview); !set)
                return set;
        }
        return true;
    }
    auto applied = core::applyRereading(project(), m_rereading, m_ticked, m_watcher);
    if (!applied)
        return std::unexpected(applied.error());
    m_applied = std::move(*applied);
    m_back = m_applied.batch;
    m_watcher = {};
    return !m_applied.letters.isEmpty();
}

Result<bool> TakeReading::takeBack()
{
    const auto undone = project().restoreReadings(*m_back);
    if (!undone)
        return std::unexpected(undone.error());
    m_back = *undone;
    for (const core::ReopenedLetter& reopened : std::as_const(m_applied.reopened)) {
        if (const auto set = project().restoreReview(reopened.letter, reopened.review); !set)
            return set;
    }
    return true;
}

ChangeOwnNames::ChangeOwnNames(
    core::Project& project, const QList<core::Drug>& added, const QStringList& removed, const QString& text)
    : LetterCommand(project, {}, text)
    , m_added(added)
    , m_removed(removed)
{
    const auto isTouched = [this](const core::OwnDrug& own) {
        const auto same = [&own](const QString& name) { return name.compare(own.drug.name, Qt::CaseInsensitive) == 0; };
        return std::ranges::any_of(m_removed, same) || std::ranges::any_of(m_added, same, &core::Drug::name);
    };
    for (const core::OwnDrug& own : project.ownDrugs().value_or(QList<core::OwnDrug>())) {
        if (isTouched(own))
            m_before.append(own.drug);
    }
}

Result<bool> ChangeOwnNames::change(const QList<core::Drug>& added, const QStringList& removed)
{
    bool changed = false;
    for (const QString& name : removed) {
        const Result<bool> gone = project().removeOwnDrug(name);
        if (!gone)
            return gone;
        changed = changed || *gone;
    }
    if (added.isEmpty())
        return changed;
    const Result<int> count = project().addOwnDrugs(added);
    if (!count)
        return std::unexpected(count.error());
    return changed || *count > 0;
}

Result<bool> ChangeOwnNames::apply()
{
    return change(m_added, m_removed);
}

Result<bool> ChangeOwnNames::takeBack()
{
    QStringList added;
    for (const core::Drug& drug : std::as_const(m_added))
        added.append(drug.name);
    return change(m_before, added);
}

} // namespace imr::ui
