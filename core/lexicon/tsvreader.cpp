// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/tsvreader.h"

#include <QCoreApplication>
#include <QIODevice>

namespace imr::core {

namespace {

Error lineError(int line, const QString& detail)
{
    return {Error::Code::Invalid,
        QCoreApplication::translate("imr::DataFile", "The data file could not be read: line %1 is not as it should be.")
            .arg(line),
        detail};
}

// The line that names the columns is wrong, or there is none.
Error headerError(int line, const QStringList& columns)
{
    return {Error::Code::Invalid,
        QCoreApplication::translate("imr::DataFile",
            "The data file could not be read: line %1 does not name the columns. Put this line before the others, with "
            "a tab between any two names: %2")
            .arg(QString::number(line), columns.join(QStringLiteral("   "))),
        QStringLiteral("expected the columns %1").arg(columns.join(QStringLiteral(", ")))};
}

} // namespace

Result<QList<TsvRow>> readTsv(QIODevice& device, const QStringList& columns)
{
    QList<TsvRow> rows;
    bool headerSeen = false;
    const QString text = QString::fromUtf8(device.readAll());
    int line = 0;
    for (QStringView content : QStringView(text).split(u'\n')) {
        ++line;
        if (content.endsWith(u'\r'))
            content.chop(1);
        if (content.trimmed().isEmpty() || content.startsWith(u'#'))
            continue;
        TsvRow row {line, {}};
        for (const QStringView cell : content.split(u'\t'))
            row.cells.append(cell.trimmed().toString());
        if (!headerSeen) {
            if (row.cells != columns)
                return std::unexpected(headerError(line, columns));
            headerSeen = true;
            continue;
        }
        if (row.cells.size() != columns.size())
            return std::unexpected(
                lineError(line, QStringLiteral("%1 cells instead of %2").arg(row.cells.size()).arg(columns.size())));
        rows.append(row);
    }
    if (!headerSeen)
        return std::unexpected(headerError(line, columns));
    return rows;
}

Result<void> writeTsv(QIODevice& device, const QStringList& columns, const QList<QStringList>& rows)
{
    QByteArray text = columns.join(u'\t').toUtf8() + '\n';
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(cell.simplified());
        text += cells.join(u'\t').toUtf8() + '\n';
    }
    if (device.write(text) == text.size())
        return {};
    return std::unexpected(Error {Error::Code::WriteFailed,
        QCoreApplication::translate("imr::DataFile",
            "The data file could not be written. Make room on the disk, or choose another name or folder."),
        device.errorString()});
}

Error tsvCellError(int line, const QString& column, const QString& cell)
{
    return lineError(line, QStringLiteral("%1: “%2”").arg(column, cell));
}

} // namespace imr::core
