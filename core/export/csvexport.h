// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

class QIODevice;

namespace imr::core {

class Project;

enum class RowKind {
    Issues,
    Medications,
    Citations,
    Corrections,
};

struct ExportOptions
{
    RowKind rows = RowKind::Issues;
    bool reviewedOnly = true;
    QStringList columns; // empty: all of the row kind, in their order
    bool byteOrderMark = true;
    int maxRows = -1; // for a preview
};

// The columns of a row kind in their stable order (DESIGN section 7).
[[nodiscard]] QStringList exportColumns(RowKind kind);

// The rows as cells, header not included; for the preview. Cells are not yet made inert.
[[nodiscard]] Result<QList<QStringList>> exportRows(const Project& project, const ExportOptions& options);

// Writes CSV as DESIGN section 7 says; every write is checked. Gives the number of rows.
[[nodiscard]] Result<qint64> exportCsv(const Project& project, const ExportOptions& options, QIODevice& device);
// The same to a file, atomically: a failed export leaves the old file alone.
[[nodiscard]] Result<qint64> exportCsvFile(const Project& project, const ExportOptions& options, const QString& path);

} // namespace imr::core
