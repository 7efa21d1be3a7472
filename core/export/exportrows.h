// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/csvexport.h"
#include "core/letter/fieldtable.h"
#include "core/parse/mentions.h"
#include "core/project/letterentries.h"

#include <algorithm>
#include <functional>

namespace imr::core {

// A row about to be exported: a letter and the part of it that the row is about.
struct ExportedPart
{
    const StoredLetter& letter;
    const DisputedItem* item = nullptr;
    int itemNumber = 0; // from 1
    const Medication* medication = nullptr;
    const Citation* citation = nullptr;
    QString side {}; // of the citation
    int partNumber = 0; // of the medication or citation, from 1
    QString partPath {}; // "issues[0].medications[1]."; of the item when there is neither
    const CorrectionRecord* record = nullptr;
    const Mention* mention = nullptr;
};

struct ExportColumn
{
    QString name;
    std::function<QString(const ExportedPart&)> cell;
    bool isExtra = false; // exported only when it is asked for
    bool readsText = false; // its cells are made of the letter's text
};
[[nodiscard]] const QList<ExportColumn>& exportColumnTable(RowKind kind);

// An entry that was emptied field by field: nothing of it is left to export.
template<typename Entry> [[nodiscard]] bool isBlank(const Entry& entry)
{
    static const QList<Field Entry::*> fields = [] {
        QList<Field Entry::*> found;
        for (const FieldSpec& spec : fieldTable()) {
            if (const auto* member = std::get_if<Field Entry::*>(&spec.member))
                found.append(*member);
        }
        return found;
    }();
    return std::ranges::all_of(fields, [&entry](Field Entry::* member) { return (entry.*member).isEmpty(); });
}

// What an export writes of which letters.
struct ExportPlan
{
    RowKind rows = RowKind::Issues;
    QList<ExportColumn> columns;
    QList<LetterId> letters;
    StoredParts parts = StoredParts::All; // that the columns need
    const DrugLexicon& drugs;
};
// An unknown column name is an error that names it. The project must outlive the plan.
[[nodiscard]] Result<ExportPlan> exportPlan(const Project& project, const ExportOptions& options);

// Calls back for each row of a letter until the callback gives false; true: it never did. From any thread.
using VisitPart = std::function<bool(const ExportedPart& part)>;
bool visitRows(
    const ExportPlan& plan, const StoredLetter& letter, const QList<CorrectionRecord>& history, const VisitPart& visit);

[[nodiscard]] Error exportStopped(); // by its watcher

} // namespace imr::core
