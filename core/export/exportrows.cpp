// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportrows.h"

#include "core/lexicon/guidelineindex.h"
#include "core/store/lettercells.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

bool visitMedications(const ExportedPart& item, const VisitPart& visit)
{
    ExportedPart part = item;
    for (const Medication& medication : item.item->medications) {
        part.medication = &medication;
        part.partPath = item.partPath + u"medications[%1]."_s.arg(part.partNumber++);
        if (isBlank(medication))
            continue;
        if (!visit(part))
            return false;
    }
    return true;
}

bool visitCitations(const ExportedPart& item, FieldPath::Group group, const VisitPart& visit)
{
    const bool claims = group == FieldPath::Group::ClaimsCitations;
    ExportedPart part = item;
    part.side = claims ? claimsSide : reviewerSide;
    for (const Citation& citation : claims ? item.item->claimsCitations : item.item->reviewerCitations) {
        part.citation = &citation;
        part.partPath = item.partPath
            + (claims ? u"claims_administrator[%1]."_s : u"reviewer_guideline[%1]."_s).arg(part.partNumber++);
        if (isBlank(citation))
            continue;
        if (!visit(part))
            return false;
    }
    return true;
}

bool visitItem(ExportedPart part, RowKind kind, const VisitPart& visit)
{
    switch (kind) {
    case RowKind::Issues:
        return visit(part);
    case RowKind::Medications:
        return visitMedications(part, visit);
    case RowKind::Citations:
        return visitCitations(part, FieldPath::Group::ClaimsCitations, visit)
            && visitCitations(part, FieldPath::Group::ReviewerCitations, visit);
    case RowKind::History:
    case RowKind::Mentions:
        break;
    }
    return true;
}

bool visitLetter(const StoredLetter& letter, RowKind kind, const VisitPart& visit)
{
    for (qsizetype i = 0; i < letter.effective.items.size(); ++i) {
        ExportedPart part {.letter = letter};
        part.item = &letter.effective.items[i];
        part.itemNumber = int(i) + 1;
        part.partPath = u"issues[%1]."_s.arg(i);
        if (!visitItem(part, kind, visit))
            return false;
    }
    return true;
}

bool visitHistory(const StoredLetter& letter, const QList<CorrectionRecord>& history, const VisitPart& visit)
{
    return std::ranges::all_of(history, [&](const CorrectionRecord& record) {
        ExportedPart part {.letter = letter};
        part.record = &record;
        return visit(part);
    });
}

bool visitMentions(const StoredLetter& letter, const Knowledge& knowledge, const VisitPart& visit)
{
    return std::ranges::all_of(mentionsIn(letter.text, letter.effective, knowledge), [&](const Mention& mention) {
        ExportedPart part {.letter = letter};
        part.mention = &mention;
        part.itemNumber = mention.item;
        return visit(part);
    });
}

Result<QList<ExportColumn>> chosenColumns(const ExportOptions& options)
{
    const QList<ExportColumn>& all = exportColumnTable(options.rows);
    QList<ExportColumn> chosen;
    for (const QString& name : options.columns.isEmpty() ? exportColumns(options.rows) : options.columns) {
        const auto found = std::ranges::find(all, name, &ExportColumn::name);
        if (found == all.end()) {
            return std::unexpected(Error {Error::Code::Invalid,
                QCoreApplication::translate("imr::CsvExport", "The export has no column “%1”. Choose from: %2.")
                    .arg(name, (exportColumns(options.rows) + extraExportColumns(options.rows)).join(u", ")),
                name});
        }
        chosen.append(*found);
    }
    return chosen;
}

Result<QList<LetterId>> chosenLetters(const Project& project, const ExportOptions& options)
{
    if (options.letters && !options.reviewedOnly)
        return *options.letters;
    LetterFilter filter;
    if (options.reviewedOnly)
        filter.statuses = {Status::Reviewed};
    auto found = project.letters(filter);
    if (!found || !options.letters)
        return found;
    const QSet<LetterId> reviewed(found->cbegin(), found->cend());
    QList<LetterId> chosen = *options.letters;
    chosen.removeIf([&reviewed](LetterId id) { return !reviewed.contains(id); });
    return chosen;
}

} // namespace

Result<ExportPlan> exportPlan(const Project& project, const ExportOptions& options)
{
    auto columns = chosenColumns(options);
    if (!columns)
        return std::unexpected(columns.error());
    auto letters = chosenLetters(project, options);
    if (!letters)
        return std::unexpected(letters.error());
    const bool readsText = options.rows == RowKind::Mentions || std::ranges::any_of(*columns, &ExportColumn::readsText);
    return ExportPlan {options.rows, std::move(*columns), std::move(*letters),
        readsText ? StoredParts::All : StoredParts::Cells, project.lexicon()};
}

bool visitRows(
    const ExportPlan& plan, const StoredLetter& letter, const QList<CorrectionRecord>& history, const VisitPart& visit)
{
    switch (plan.rows) {
    case RowKind::History:
        return visitHistory(letter, history, visit);
    case RowKind::Mentions:
        return visitMentions(letter, {plan.drugs, GuidelineIndex::builtIn()}, visit);
    default:
        return visitLetter(letter, plan.rows, visit);
    }
}

Error exportStopped()
{
    return {Error::Code::Cancelled, QCoreApplication::translate("imr::CsvExport", "The export was stopped."), {}};
}

} // namespace imr::core
