// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/checkedoutput.h"

#include <QStringList>

namespace imr::core {

// What a spreadsheet would run as a formula is made inert: a cell that begins with = + - @, a tab or a carriage return
// gets a single quote before it. So that this can be taken back, a cell that begins with single quotes before one of
// those signs gets one more. A cell that is wholly a number (-5, 0.5) stays as it is. originalCell() takes one quote
// away where inertCell() may have put it; the two are each other's reverse for every text.
[[nodiscard]] QString inertCell(const QString& cell);
[[nodiscard]] QString originalCell(const QString& inert);

// Rows of RFC 4180 in memory: UTF-8, CRLF, cells made inert, and quoted where they must be.
class CsvText final
{
public:
    void addCell(const QString& cell);
    void endRow();
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] QByteArrayView bytes() const { return QByteArrayView(m_bytes).first(m_size); }

private:
    [[nodiscard]] char* room(qsizetype bytes);
    void add(QByteArrayView bytes);
    void addQuoted(QByteArrayView bytes);
    [[nodiscard]] bool addPlain(const QString& cell);

    QByteArray m_bytes; // more than is used
    qsizetype m_size = 0;
    qsizetype m_rowStart = 0;
    bool m_isFirst = true; // of its row
};

// Writes RFC 4180 to a device: UTF-8, CRLF, cells quoted where they must be. Every write is checked.
class CsvWriter final
{
public:
    explicit CsvWriter(QIODevice& device); // open for writing; must outlive the writer

    [[nodiscard]] Result<void> addByteOrderMark() { return m_output.add("\xEF\xBB\xBF"); }
    [[nodiscard]] Result<void> addRow(const QStringList& cells);
    [[nodiscard]] Result<void> addRows(QByteArrayView rows) { return m_output.add(rows); } // of a CsvText
    [[nodiscard]] Result<void> flush() { return m_output.flush(); } // to be called last
    [[nodiscard]] qint64 bytesWritten() const { return m_output.bytesWritten(); }

private:
    CheckedOutput m_output;
};

} // namespace imr::core
