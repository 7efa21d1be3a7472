// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvexport.h"

#include "core/export/checkedoutput.h"
#include "core/export/csvstream.h"
#include "core/export/csvwriter.h"

#include <algorithm>

namespace imr::core {

namespace {

// Told before each letter, and of each that is left out.
class Progress
{
public:
    Progress(const ExportOptions& options, const ExportPlan& plan)
        : m_options(options)
        , m_all(static_cast<int>(plan.letters.size()))
    {
    }
    [[nodiscard]] bool goesOn() { return !m_options.watcher || m_options.watcher(m_done++, m_all); }
    // False: the error ends the export.
    [[nodiscard]] bool passesOver(LetterId id, const Error& error) const
    {
        const bool passes = error.code == Error::Code::Damaged && m_options.passOver;
        if (passes)
            m_options.passOver(leftOut(id, error));
        return passes;
    }

private:
    const ExportOptions& m_options;
    const int m_all;
    int m_done = 0;
};

// How many of so many rows are still wanted.
qint64 wantedOf(const ExportOptions& options, qint64 written, qint64 rows)
{
    return options.maxRows < 0 ? rows : std::min(rows, options.maxRows - written);
}

Result<qint64> writeLetters(
    const Project& project, const ExportOptions& options, const ExportPlan& plan, CsvWriter& writer)
{
    CsvStream stream(project, plan);
    Progress progress(options, plan);
    qint64 written = 0;
    while (const auto batch = stream.next()) {
        qsizetype start = 0;
        for (const CsvBatch::Letter& letter : batch->letters) {
            if (!progress.goesOn())
                return std::unexpected(exportStopped());
            if (letter.error && !progress.passesOver(letter.id, *letter.error))
                return std::unexpected(*letter.error);
            const qint64 rows = wantedOf(options, written, letter.rowEnds.size());
            const qsizetype end = rows > 0 ? letter.rowEnds[rows - 1] : start;
            if (auto added = writer.addRows(batch->csv.bytes().sliced(start, end - start)); !added)
                return std::unexpected(added.error());
            written += rows;
            if (rows < letter.rowEnds.size())
                return written;
            start = end;
        }
    }
    return written;
}

} // namespace

Result<QList<QStringList>> exportRows(const Project& project, const ExportOptions& options)
{
    const auto plan = exportPlan(project, options);
    if (!plan)
        return std::unexpected(plan.error());
    const LetterEntries entries(project, plan->parts);
    Progress progress(options, *plan);
    QList<QStringList> rows;
    const VisitPart add = [&](const ExportedPart& part) {
        if (wantedOf(options, rows.size(), 1) < 1)
            return false;
        QStringList& cells = rows.emplaceBack();
        for (const ExportColumn& column : plan->columns)
            cells.append(column.cell(part));
        return true;
    };
    for (const LetterId& id : plan->letters) {
        if (!progress.goesOn())
            return std::unexpected(exportStopped());
        const auto entry = entries.read({&id, 1}).constFirst();
        const auto letter = entry.and_then([&](const LetterEntry& known) { return entries.letterOf(known); });
        if (!letter) {
            if (!progress.passesOver(id, letter.error()))
                return std::unexpected(letter.error());
            continue;
        }
        if (!visitRows(*plan, *letter, entry->history, add))
            break;
    }
    return rows;
}

Result<qint64> exportCsv(const Project& project, const ExportOptions& options, QIODevice& device)
{
    const auto plan = exportPlan(project, options);
    CsvWriter writer(device);
    const QStringList header = options.columns.isEmpty() ? exportColumns(options.rows) : options.columns;
    auto started = (options.byteOrderMark ? writer.addByteOrderMark() : Result<void>()).and_then([&] {
        return writer.addRow(header);
    });
    if (!started)
        return std::unexpected(started.error());
    if (!plan)
        return std::unexpected(plan.error());
    return writeLetters(project, options, *plan, writer).and_then([&](qint64 rows) {
        return writer.flush().transform([rows] { return rows; });
    });
}

Result<qint64> exportCsvFile(const Project& project, const ExportOptions& options, const QString& path)
{
    return writeExportFile(project, path, [&](QIODevice& device) { return exportCsv(project, options, device); });
}

} // namespace imr::core
