// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvexport.h"

#include "core/export/csvwriter.h"
#include "core/export/exportrows.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

Error cannotWrite(const QString& path, const QString& detail)
{
    return {Error::Code::WriteFailed,
        QCoreApplication::translate("imr::CsvExport",
            "“%1” could not be written. Make room on the disk or choose another folder, then export again; an older "
            "file of that name is as it was.")
            .arg(QFileInfo(path).fileName()),
        detail};
}

} // namespace

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
    if (options.byteOrderMark)
        writer.addByteOrderMark();
    qint64 rows = 0;
    auto written = writer.addRow(options.columns.isEmpty() ? exportColumns(options.rows) : options.columns)
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
    QSaveFile file(path);
    // Unbuffered, and measured at the end: a full disk can cut the last write short without commit() noticing.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return std::unexpected(cannotWrite(path, file.errorString()));
    auto rows = exportCsv(project, options, file);
    if (!rows) {
        file.cancelWriting();
        if (rows.error().code == Error::Code::WriteFailed)
            return std::unexpected(cannotWrite(path, rows.error().detail));
        return rows;
    }
    if (file.error() != QFileDevice::NoError || file.size() != file.pos() || fsync(file.handle()) != 0)
        file.cancelWriting();
    if (!file.commit())
        return std::unexpected(cannotWrite(path, file.errorString()));
    return rows;
}

} // namespace imr::core
