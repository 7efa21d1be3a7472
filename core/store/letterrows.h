// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ids.h"
#include "core/store/lettercells.h"
#include "core/store/packedcells.h"

#include <vector>

namespace imr::core {

// What the effective letter is in the tables of a project: the cells of its own row that come from fields, and the rows
// that it has elsewhere. Making them asks the letter; writing them does not, so that a thread which writes letters that
// others read has little to do.
class LetterRows final
{
public:
    LetterRows() = default;
    explicit LetterRows(const Letter& effective);

    [[nodiscard]] const LetterSummary& summary() const { return m_summary; }
    void bindFields(Query& query) const; // of the letter's own row, in the order of schema::columnsOf(Scope::Letter)
    // The letter's row must be there, and none of these yet. The caller holds the transaction.
    [[nodiscard]] Result<void> write(const Database& database, LetterId id) const;
    // Those of the letter, in all the tables that write() fills.
    [[nodiscard]] static Result<void> remove(const Database& database, LetterId id);

    [[nodiscard]] qint64 bytes() const { return m_cells.bytes(); } // about what they take in memory

private:
    enum class Table {
        Item,
        Medication,
        Citation,
        CitedPage,
        Finding,
        Unsure,
    };
    struct Row
    {
        Table table;
        qsizetype first; // of its cells, but for the letter's id
        qsizetype end;
    };
    // What follows was added since `first`: the row of the table.
    void endRow(Table table, qsizetype first) { m_rows.push_back({table, first, m_cells.count()}); }
    void addItem(const DisputedItem& item, qint64 number);
    void addCitations(const QList<Citation>& citations, qint64 issue, QLatin1StringView side);
    void addPages(const Letter& letter);
    void addFindings(const QList<Finding>& findings);
    void addUnsure(const Letter& letter);

    LetterSummary m_summary;
    PackedCells m_cells;
    qsizetype m_ownCells = 0; // the first are those of the letter's own row
    std::vector<Row> m_rows;
};

} // namespace imr::core
