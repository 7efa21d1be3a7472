// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportrows.h"

#include "core/export/checkedoutput.h"
#include "core/lexicon/guidelineindex.h"
#include "core/project/lettercells.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

using VisitPart = std::function<Result<bool>(const ExportedPart& part)>;

Result<bool> visitMedications(const ExportedPart& item, const VisitPart& visit)
{
    ExportedPart part = item;
    for (const Medication& medication : item.item->medications) {
        part.medication = &medication;
        part.partPath = item.partPath + u"medications[%1]."_s.arg(part.partNumber++);
        if (isBlank(medication))
            continue;
        if (auto more = visit(part); !more || !*more)
            return more;
    }
    return true;
}

Result<bool> visitCitations(const ExportedPart& item, FieldPath::Group group, const VisitPart& visit)
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
        if (auto more = visit(part); !more || !*more)
            return more;
    }
    return true;
}

Result<bool> visitItem(ExportedPart part, RowKind kind, const VisitPart& visit)
{
    switch (kind) {
    case RowKind::Issues:
        return visit(part);
    case RowKind::Medications:
        return visitMedications(part, visit);
    case RowKind::Citations: {
        auto more = visitCitations(part, FieldPath::Group::ClaimsCitations, visit);
        return more && *more ? visitCitations(part, FieldPath::Group::ReviewerCitations, visit) : more;
    }
    case RowKind::History:
    case RowKind::Mentions:
        break;
    }
    return true;
}

Result<bool> visitLetter(const StoredLetter& letter, RowKind kind, const VisitPart& visit)
{
    for (qsizetype i = 0; i < letter.effective.items.size(); ++i) {
        ExportedPart part {.letter = letter};
        part.item = &letter.effective.items[i];
        part.itemNumber = int(i) + 1;
        part.partPath = u"issues[%1]."_s.arg(i);
        if (auto more = visitItem(part, kind, visit); !more || !*more)
            return more;
    }
    return true;
}

Result<bool> visitHistory(const Project& project, LetterId id, const StoredLetter& letter, const VisitPart& visit)
{
    const auto history = project.history(id);
    if (!history)
        return std::unexpected(history.error());
    for (const CorrectionRecord& record : *history) {
        ExportedPart part {.letter = letter};
        part.record = &record;
        if (auto more = visit(part); !more || !*more)
            return more;
    }
    return true;
}

Result<bool> visitMentions(const Project& project, const StoredLetter& letter, const VisitPart& visit)
{
    const Knowledge knowledge {project.lexicon(), GuidelineIndex::builtIn()};
    for (const Mention& mention : mentionsIn(letter.text, letter.effective, knowledge)) {
        ExportedPart part {.letter = letter};
        part.mention = &mention;
        part.itemNumber = mention.item;
        if (auto more = visit(part); !more || !*more)
            return more;
    }
    return true;
}

// All rows of one letter.
Result<bool> visitRows(
    const Project& project, LetterId id, const StoredLetter& letter, RowKind kind, const VisitPart& visit)
{
    switch (kind) {
    case RowKind::History:
        return visitHistory(project, id, letter, visit);
    case RowKind::Mentions:
        return visitMentions(project, letter, visit);
    default:
        return visitLetter(letter, kind, visit);
    }
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

Error cancelled()
{
    return {Error::Code::Cancelled, QCoreApplication::translate("imr::CsvExport", "The export was stopped."), {}};
}

} // namespace

Result<void> visitExport(const Project& project, const ExportOptions& options, const VisitCells& visit)
{
    const auto columns = chosenColumns(options);
    if (!columns)
        return std::unexpected(columns.error());
    const auto ids = chosenLetters(project, options);
    if (!ids)
        return std::unexpected(ids.error());
    qint64 rows = 0;
    const VisitPart visitPart = [&](const ExportedPart& part) -> Result<bool> {
        if (options.maxRows >= 0 && rows >= options.maxRows)
            return false;
        ++rows;
        QStringList cells;
        cells.reserve(columns->size());
        for (const ExportColumn& column : *columns)
            cells.append(column.cell(part));
        return visit(cells);
    };
    int done = 0;
    for (const LetterId id : *ids) {
        if (options.watcher && !options.watcher(done++, int(ids->size())))
            return std::unexpected(cancelled());
        const auto letter = project.letter(id);
        if (!letter && letter.error().code == Error::Code::Damaged && options.passOver) {
            options.passOver(leftOut(id, letter.error()));
            continue;
        }
        if (!letter)
            return std::unexpected(letter.error());
        const auto more = visitRows(project, id, *letter, options.rows, visitPart);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
    }
    return {};
}

} // namespace imr::core
