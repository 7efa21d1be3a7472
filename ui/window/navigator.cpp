// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigator.h"

#include "ui/models/letterstablemodel.h"

#include <QSet>

#include <algorithm>

namespace imr::ui {

namespace {

using core::LetterId;

std::optional<LetterId> nextOf(
    const core::Project& project, const LettersTableModel& list, int row, const core::LetterFilter& wanted)
{
    const auto found = project.letters(wanted);
    if (!found)
        return {};
    const QSet<LetterId> fits(found->cbegin(), found->cend());
    const QList<LetterId>& ids = list.ids();
    for (qsizetype step = 1; step <= ids.size(); ++step) {
        const qsizetype at = (row + step) % ids.size();
        if (at != row && fits.contains(ids.at(at)))
            return ids.at(at);
    }
    return {};
}

} // namespace

QList<Problem> problemsOf(const core::StoredLetter& letter)
{
    QList<Problem> result;
    if (letter.row.status == core::Status::Unreadable)
        return result;
    const core::Letter& effective = letter.effective;
    QList<core::Finding> findings = effective.findings;
    std::ranges::stable_sort(findings, std::greater(), &core::Finding::severity);
    for (const core::Finding& finding : std::as_const(findings)) {
        if (finding.severity != core::Finding::Severity::Note && !finding.dismissed)
            result.append({finding, core::FieldPath::parse(finding.fieldPath).value_or(core::FieldPath())});
    }
    for (const core::FieldPath& path : core::fieldPaths(effective)) {
        const bool unsure = core::fieldAt(effective, path)->confidence < core::Field::lowConfidence;
        if (unsure && !std::ranges::contains(result, path, &Problem::field))
            result.append({{}, path});
    }
    return result;
}

std::optional<LetterId> nextToReview(const core::Project& project, const LettersTableModel& list, int row)
{
    core::LetterFilter wanted;
    wanted.statuses = {core::Status::ToReview};
    return nextOf(project, list, row, wanted);
}

std::optional<LetterId> nextWithProblems(const core::Project& project, const LettersTableModel& list, int row)
{
    core::LetterFilter wanted;
    wanted.withProblems = true;
    wanted.statuses = {core::Status::ToReview, core::Status::Flagged};
    return nextOf(project, list, row, wanted);
}

} // namespace imr::ui
