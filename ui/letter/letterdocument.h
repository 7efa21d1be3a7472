// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFont;
class QTextDocument;

namespace imr::ui {

// What a line of a letter is, as far as its look goes.
enum class BlockKind {
    Empty,
    Heading, // "CLINICAL CASE SUMMARY": capitals alone
    Columns, // the header block: holds column gaps
    Body,
};
[[nodiscard]] BlockKind blockKind(QStringView line);

// The canonical text as it is shown: reflowed, sentences going on over page ends, and what the text engine would take
// for structure of its own replaced; unit for unit as long, so that spans hold.
[[nodiscard]] QString shownText(const QString& canonical);

// Fills the document with a shown text and gives its blocks their spacing. A font and a text make a look: called again
// for a new font, it keeps the text.
void fillDocument(QTextDocument& document, const QString& shown);
void formatDocument(QTextDocument& document, const QFont& font);

} // namespace imr::ui
