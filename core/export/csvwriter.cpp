// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

bool isNumber(QStringView cell)
{
    if (cell.startsWith(u'-'))
        cell = cell.sliced(1);
    const auto digits = [](QStringView text) {
        return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const qsizetype point = cell.indexOf(u'.');
    return point < 0 ? digits(cell) : digits(cell.first(point)) && digits(cell.sliced(point + 1));
}

// Whether the first sign that is no single quote would start a formula.
bool startsFormula(QStringView cell)
{
    const auto first = std::ranges::find_if(cell, [](QChar c) { return c != u'\''; });
    return first != cell.end() && QStringView(u"=+-@\t\r").contains(*first);
}

QByteArray quoted(const QString& cell)
{
    const bool plain
        = std::ranges::none_of(cell, [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
    QByteArray bytes = cell.toUtf8();
    return plain ? bytes : '"' + bytes.replace('"', "\"\"") + '"';
}

} // namespace

QString inertCell(const QString& cell)
{
    return startsFormula(cell) && !isNumber(cell) ? u'\'' + cell : cell;
}

QString originalCell(const QString& inert)
{
    return inert.startsWith(u'\'') && startsFormula(inert) ? inert.sliced(1) : inert;
}

CsvWriter::CsvWriter(QIODevice& device)
    : m_output(device)
{
}

Result<void> CsvWriter::addRow(const QStringList& cells)
{
    // An empty line is no row to most readers, so a single empty cell is quoted.
    QByteArray row = cells.size() == 1 && cells.first().isEmpty() ? "\"\"" : "";
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += ',';
        row += quoted(inertCell(cells[i]));
    }
    return m_output.add(row + "\r\n");
}

} // namespace imr::core
