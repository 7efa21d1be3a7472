// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvexport.h"

#include "core/export/checkedoutput.h"
#include "core/export/csvwriter.h"
#include "core/export/exportrows.h"

namespace imr::core {

Result<QList<QStringList>> exportRows(const Project& project, const ExportOptions& options)
{
    QList<QStringList> rows;
    auto visited = visitExport(project, options, [&rows](const QStringList& cells) -> Result<bool> {
        rows.append(cells);
        return true;
    });
    if (!visited)
        return std::unexpected(visited.error());
    return rows;
}

Result<qint64> exportCsv(const Project& project, const ExportOptions& options, QIODevice& device)
{
    CsvWriter writer(device);
    qint64 rows = 0;
    const QStringList header = options.columns.isEmpty() ? exportColumns(options.rows) : options.columns;
    auto written = (options.byteOrderMark ? writer.addByteOrderMark() : Result<void>())
                       .and_then([&] { return writer.addRow(header); })
                       .and_then([&] {
                           return visitExport(project, options, [&](const QStringList& cells) -> Result<bool> {
                               ++rows;
                               return writer.addRow(cells).transform([] { return true; });
                           });
                       })
                       .and_then([&] { return writer.flush(); });
    if (!written)
        return std::unexpected(written.error());
    return rows;
}

Result<qint64> exportCsvFile(const Project& project, const ExportOptions& options, const QString& path)
{
    return writeExportFile(project, path, [&](QIODevice& device) { return exportCsv(project, options, device); });
}

} // namespace imr::core
