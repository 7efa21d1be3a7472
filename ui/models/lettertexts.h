// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/letterstablemodel.h"

namespace imr::ui {

// What a cell of the letters table shows; of LettersTableModel::Column.
[[nodiscard]] QString cellText(const core::LetterRow& row, int column);
// What a screen reader says of it.
[[nodiscard]] QString spokenCell(const core::LetterRow& row, int column);
// What a person noted when the letter was flagged or skipped, and which of both; empty without a note.
[[nodiscard]] QString noteText(const core::LetterRow& row);
// More than a row has room for, as rich text; what letters and people wrote is escaped.
[[nodiscard]] QString letterHint(const core::LetterRow& row);

// Letters as a spreadsheet takes them from the clipboard (core/export/tabtext.h): a heading and a row each, of the
// columns asked for. Numbers and dates are told plainly, so that "4 / 1" does not become the first of April.
[[nodiscard]] QString lettersAsText(
    const QList<core::LetterRow>& letters, const QList<LettersTableModel::Column>& columns);

} // namespace imr::ui
