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

bool isFormulaSign(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
        return true;
    default:
        return false;
    }
}

// Whether the first sign that is no single quote would start a formula.
bool startsFormula(QStringView cell)
{
    const auto first = std::ranges::find_if(cell, [](QChar c) { return c != u'\''; });
    return first != cell.end() && isFormulaSign(*first);
}

bool isQuoted(QChar c)
{
    return c == u',' || c == u'"' || c == u'\r' || c == u'\n';
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

char* CsvText::room(qsizetype bytes)
{
    if (m_bytes.size() - m_size < bytes)
        m_bytes.resize(std::max(m_bytes.size() * 2, m_size + bytes));
    return m_bytes.data() + m_size;
}

void CsvText::add(QByteArrayView bytes)
{
    std::ranges::copy(bytes, room(bytes.size()));
    m_size += bytes.size();
}

// Most cells are ASCII without any sign that counts.
bool CsvText::addPlain(const QString& cell)
{
    if (!cell.isEmpty() && (cell.front() == u'\'' || isFormulaSign(cell.front())))
        return false;
    char* at = room(cell.size());
    for (const QChar c : cell) {
        if (c.unicode() >= 0x80 || isQuoted(c))
            return false;
        *at++ = static_cast<char>(c.unicode());
    }
    m_size += cell.size();
    return true;
}

void CsvText::addCell(const QString& cell)
{
    if (!m_isFirst)
        add(",");
    m_isFirst = false;
    if (addPlain(cell))
        return;
    const QString inert = inertCell(cell);
    const QByteArray bytes = inert.toUtf8();
    if (std::ranges::any_of(inert, isQuoted))
        addQuoted(bytes);
    else
        add(bytes);
}

void CsvText::addQuoted(QByteArrayView bytes)
{
    char* const start = room((bytes.size() * 2) + 2);
    char* at = start;
    *at++ = '"';
    for (const char c : bytes) {
        *at++ = c;
        if (c == '"')
            *at++ = c;
    }
    *at++ = '"';
    m_size += at - start;
}

void CsvText::endRow()
{
    // An empty line is no row to most readers, so a single empty cell is quoted.
    if (!m_isFirst && m_size == m_rowStart)
        add("\"\"");
    add("\r\n");
    m_rowStart = m_size;
    m_isFirst = true;
}

CsvWriter::CsvWriter(QIODevice& device)
    : m_output(device)
{
}

Result<void> CsvWriter::addRow(const QStringList& cells)
{
    CsvText row;
    for (const QString& cell : cells)
        row.addCell(cell);
    row.endRow();
    return addRows(row.bytes());
}

} // namespace imr::core
