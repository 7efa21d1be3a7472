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

// Writes RFC 4180 to a device: UTF-8, CRLF, cells quoted where they must be. Every write is checked.
class CsvWriter final
{
public:
    explicit CsvWriter(QIODevice& device); // open for writing; must outlive the writer

    [[nodiscard]] Result<void> addByteOrderMark() { return m_output.add("\xEF\xBB\xBF"); }
    [[nodiscard]] Result<void> addRow(const QStringList& cells);
    [[nodiscard]] Result<void> flush() { return m_output.flush(); } // to be called last
    [[nodiscard]] qint64 bytesWritten() const { return m_output.bytesWritten(); }

private:
    CheckedOutput m_output;
};

} // namespace imr::core
