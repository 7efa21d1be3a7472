// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/watcher.h"
#include "core/project/project.h"

#include <QStringList>

#include <functional>
#include <optional>

class QIODevice;

namespace imr::core {

enum class RowKind {
    Issues,
    Medications,
    Citations,
    History, // of corrections
    Mentions, // what summaries and rationales mention (core/parse/mentions.h)
};

struct ExportOptions
{
    RowKind rows = RowKind::Issues;
    bool reviewedOnly = true;
    QStringList columns {}; // empty: exportColumns() of the row kind
    bool byteOrderMark = true;
    int maxRows = -1; // for a preview
    // Only these, and in this order; with reviewedOnly, those of them that were reviewed.
    std::optional<QList<LetterId>> letters {};
    Watcher watcher {}; // told before each letter
    // Told of each letter whose entry in the project is damaged; the export goes on without it. Not set: it stops
    // there.
    std::function<void(const Error& error)> passOver {}; // names the letter
};

// The columns of a row kind in their stable order: scripts rely on it.
[[nodiscard]] QStringList exportColumns(RowKind kind);
// Those that can be had besides.
[[nodiscard]] QStringList extraExportColumns(RowKind kind);

// The rows as cells, header not included; for the preview. Cells are not yet made inert.
[[nodiscard]] Result<QList<QStringList>> exportRows(const Project& project, const ExportOptions& options);

// Writes RFC 4180: UTF-8, CRLF, header row; several values in a cell joined with "; ". Cells that a spreadsheet would
// run are made inert and can be turned back (csvwriter.h says how). Every write is checked. Gives the number of rows,
// the header not counted. A letter without items gives no row of issues. Memory does not grow with the project.
[[nodiscard]] Result<qint64> exportCsv(const Project& project, const ExportOptions& options, QIODevice& device);
// The same to a file, atomically: a failed export leaves the old file alone.
[[nodiscard]] Result<qint64> exportCsvFile(const Project& project, const ExportOptions& options, const QString& path);

} // namespace imr::core
