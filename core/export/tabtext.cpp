// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tabtext.h"

#include "core/export/csvwriter.h"

#include <algorithm>

namespace imr::core {

namespace {

QString quoted(QString cell)
{
    const bool plain
        = std::ranges::none_of(cell, [](QChar c) { return c == u'\t' || c == u'"' || c == u'\r' || c == u'\n'; });
    return plain ? cell : u'"' + cell.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString tabRow(const QStringList& cells)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += u'\t';
        row += quoted(inertCell(cells.at(i)));
    }
    return row + u'\n';
}

QString tabText(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows)
        text += tabRow(row);
    return text;
}

} // namespace imr::core
