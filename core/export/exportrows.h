// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/csvexport.h"
#include "core/letter/fieldtable.h"
#include "core/parse/mentions.h"
#include "core/project/project.h"

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
};
[[nodiscard]] const QList<ExportColumn>& exportColumnTable(RowKind kind);

// An entry that was emptied field by field: nothing of it is left to export.
template<typename Entry> [[nodiscard]] bool isBlank(const Entry& entry)
{
    return std::ranges::all_of(fieldTable(), [&entry](const FieldSpec& spec) {
        const auto* member = std::get_if<Field Entry::*>(&spec.member);
        return !member || (entry.*(*member)).isEmpty();
    });
}

// Calls back with the cells of each row, letter by letter, until the callback gives false or an error. An unknown
// column name is an error that names it.
using VisitCells = std::function<Result<bool>(const QStringList& cells)>;
[[nodiscard]] Result<void> visitExport(const Project& project, const ExportOptions& options, const VisitCells& visit);

} // namespace imr::core
