// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/overlaypainter.h"

#include "ui/letter/highlightpainter.h"
#include "ui/letter/textgeometry.h"

#include <QPainter>

namespace imr::ui {

void OverlayPainter::paintBar(QPainter& painter, const Lines& lines, qreal left) const
{
    if (lines.bottom <= lines.top)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(left, lines.top, 3, lines.bottom - lines.top), 1.5, 1.5);
}

void OverlayPainter::paintTints(QPainter& painter, const Highlights& highlights) const
{
    for (const Highlight& highlight : highlights) {
        if (highlight.mark == Mark::None || !highlight.span.overlaps(inSight))
            continue;
        const QList<WordRect> words = rects(highlight.span);
        for (const WordRect& word : words)
            paintTint(painter, theme.style(highlight.mark), tintRect(word));
    }
}

void OverlayPainter::paintUnderlines(QPainter& painter, const Highlights& highlights) const
{
    for (const Highlight& highlight : highlights) {
        if (highlight.mark == Mark::None || !highlight.span.overlaps(inSight))
            continue;
        const QList<WordRect> words = rects(highlight.span);
        for (const WordRect& word : words)
            paintUnderline(painter, styleOf(highlight, theme), tintRect(word));
        if (highlight.corrected && !words.isEmpty())
            paintCorrected(painter, theme.accent, tintRect(words.last()));
    }
}

void OverlayPainter::paintFocusOn(QPainter& painter, const core::Spans& spans) const
{
    for (const core::Span span : spans) {
        if (!span.overlaps(inSight))
            continue;
        const QList<WordRect> words = rects(span);
        for (const WordRect& word : words)
            paintFocus(painter, theme.accent, tintRect(word));
    }
}

QList<QTextEdit::ExtraSelection> inkSelections(QTextDocument& document, const Highlights& highlights, const QColor& ink)
{
    QList<QTextEdit::ExtraSelection> selections;
    // Within an edit cursors do not work out how far from the left they stand, which needs their lines laid out.
    QTextCursor edit(&document);
    edit.beginEditBlock();
    for (const Highlight& highlight : highlights) {
        if (highlight.mark == Mark::None || highlight.mark == Mark::Finding || highlight.mark == Mark::Mention)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(&document);
        selection.cursor.setPosition(static_cast<int>(highlight.span.start));
        selection.cursor.setPosition(static_cast<int>(highlight.span.end), QTextCursor::KeepAnchor);
        selection.format.setForeground(ink);
        selections.append(selection);
    }
    edit.endEditBlock();
    return selections;
}

} // namespace imr::ui
