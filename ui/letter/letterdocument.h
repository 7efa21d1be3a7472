// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTextOption>

class QFont;
class QTextDocument;

namespace imr::ui {

// What a line of a letter is, as far as its look goes.
enum class BlockKind {
    Empty,
    Heading, // "CLINICAL CASE SUMMARY": capitals alone
    Columns, // the header block: holds column gaps
    ColumnsEnd, // the rest of a label that wrapped in the header block's right column
    Body,
};
[[nodiscard]] BlockKind blockKind(QStringView line, BlockKind before = BlockKind::Empty);

// The canonical text as it is shown: reflowed, sentences going on over page ends, and what the text engine would take
// for structure of its own replaced; unit for unit as long, so that spans hold.
[[nodiscard]] QString shownText(const QString& canonical);

// How a shown text is broken into lines: at words, unless it holds one of thousands of letters. Finding its line ends
// by words takes a time that grows with the square of its length.
[[nodiscard]] QTextOption::WrapMode wrapModeFor(QStringView shown);

// Puts a shown text in the place of what the document holds, with the look below; laid out once.
void writeDocument(
    QTextDocument& document, const QString& shown, const QFont& font, const QList<qsizetype>& itemStarts = {});
// Gives the blocks their font and spacing, with more space before the lines that hold one of the ascending positions
// `itemStarts`; again for a new font.
void formatDocument(QTextDocument& document, const QFont& font, const QList<qsizetype>& itemStarts = {});
// In lines of `width` pixels: what goes on below the header block's right column stands there, and at the left where
// there is no room for a word beside it.
void fitColumns(QTextDocument& document, qreal width);

} // namespace imr::ui
