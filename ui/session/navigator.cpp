// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/navigator.h"

#include "ui/models/letterstablemodel.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace imr::ui {

namespace {

using core::LetterId;

constexpr qsizetype fewLetters = 64; // the wanted letter is nearly always near
constexpr qsizetype manyLetters = 4096;

// The nearest letter of the list that the filter lets through and that is wanted. Looks at the letters in order, a few
// at first.
std::optional<LetterId> nextOf(const core::Project& project, const LettersTableModel& list, int row, int by,
    const core::LetterFilter& filter, const std::function<bool(LetterId, int)>& isWanted)
{
    const QList<LetterId>& ids = list.ids();
    const qsizetype from = row < 0 && by < 0 ? 0 : row;
    const auto at = [&](qsizetype step) { return (from + by * step + ids.size()) % ids.size(); };
    qsizetype size = fewLetters;
    for (qsizetype first = 1; first <= ids.size(); first += std::exchange(size, manyLetters)) {
        const qsizetype end = std::min(first + size, ids.size() + 1);
        QList<LetterId> near;
        for (qsizetype step = first; step < end; ++step)
            near.append(ids.at(at(step)));
        const auto found = project.lettersAmong(near, filter);
        if (!found)
            return {};
        const QSet<LetterId> fits(found->cbegin(), found->cend());
        for (qsizetype step = first; step < end; ++step) {
            const LetterId id = ids.at(at(step));
            if (at(step) != row && fits.contains(id) && isWanted(id, int(at(step))))
                return id;
        }
    }
    return {};
}

bool isUnsure(const core::Letter& letter, const core::FieldPath& path)
{
    const core::Field* field = path.spec ? core::fieldAt(letter, path) : nullptr;
    return field && field->isUnsure();
}

} // namespace

bool isOf(ProblemKind kind, const Problem& problem)
{
    switch (kind) {
    case ProblemKind::Any:
        return true;
    case ProblemKind::Finding:
        return problem.finding.has_value();
    case ProblemKind::Unsure:
        return problem.unsure;
    }
    Q_UNREACHABLE_RETURN(false);
}

QList<Problem> problemsOf(const core::StoredLetter& letter)
{
    QList<Problem> result;
    if (letter.row.status == core::Status::Unreadable)
        return result;
    const core::Letter& effective = letter.effective;
    QList<core::Finding> findings = effective.findings;
    std::ranges::stable_sort(findings, std::greater(), &core::Finding::severity);
    for (const core::Finding& finding : std::as_const(findings)) {
        const auto field = core::FieldPath::parse(finding.fieldPath).value_or(core::FieldPath());
        if (finding.severity != core::Finding::Severity::Note && !finding.dismissed)
            result.append({finding, field, isUnsure(effective, field)});
    }
    for (const core::FieldPath& path : core::fieldPaths(effective)) {
        if (isUnsure(effective, path) && !std::ranges::contains(result, path, &Problem::field))
            result.append({{}, path, true});
    }
    return result;
}

std::optional<LetterId> nextToReview(const core::Project& project, const LettersTableModel& list, int row)
{
    core::LetterFilter filter;
    filter.statuses = {core::Status::ToReview};
    // What was accepted or skipped counts also while the project could not be told of it.
    const auto isOpen = [&list](LetterId, int at) { return list.letterAt(at).status == core::Status::ToReview; };
    const auto isFresh = [&](LetterId id, int at) { return isOpen(id, at) && !isSkipped(list.letterAt(at)); };
    const auto fresh = nextOf(project, list, row, 1, filter, isFresh);
    return fresh ? fresh : nextOf(project, list, row, 1, filter, isOpen);
}

std::optional<LetterId> nextWithProblems(
    const core::Project& project, const LettersTableModel& list, int row, int by, ProblemKind kind)
{
    core::LetterFilter filter;
    filter.withFindings = kind == ProblemKind::Finding;
    filter.withProblems = kind != ProblemKind::Finding;
    filter.statuses = {core::Status::ToReview, core::Status::Flagged};
    const auto has = [&project, &list, kind](LetterId id, int at) {
        const core::LetterRow& listed = list.letterAt(at);
        if (listed.status == core::Status::Reviewed || (kind == ProblemKind::Finding && listed.findings == 0))
            return false; // as edits that wait leave it
        if (kind != ProblemKind::Unsure)
            return true;
        const auto letter = project.letter(id);
        const QList<Problem> problems = letter ? problemsOf(*letter) : QList<Problem>();
        return std::ranges::any_of(problems, &Problem::unsure);
    };
    return nextOf(project, list, row, by, filter, has);
}

} // namespace imr::ui
