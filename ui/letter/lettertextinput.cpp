// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and mouse do in the letter's text.
#include "ui/letter/lettertext.h"
#include "ui/letter/useas.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>

namespace imr::ui {

void LetterText::keyPressEvent(QKeyEvent* event)
{
    if (handleKey(*event))
        return;
    QTextEdit::keyPressEvent(event);
    // To the end with the margin, not only to the last line.
    if (event->matches(QKeySequence::MoveToStartOfDocument))
        verticalScrollBar()->setValue(0);
    else if (event->matches(QKeySequence::MoveToEndOfDocument))
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

bool LetterText::handleKey(const QKeyEvent& event)
{
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool selected = textCursor().hasSelection();
    if (plain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)) {
        if (selected)
            Q_EMIT useAsRequested(cursorPoint());
        else
            Q_EMIT entered(cursorPosition());
        return true;
    }
    if (plain && event.key() == Qt::Key_Escape && selected) {
        clearSelection();
        return true;
    }
    return false;
}

void LetterText::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QTextEdit::mousePressEvent(event);
}

void LetterText::mouseReleaseEvent(QMouseEvent* event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    if (textCursor().hasSelection()) {
        const bool exact = event->modifiers().testFlag(Qt::AltModifier);
        if (!exact)
            growToWords();
        m_exact = exact;
        Q_EMIT selectionMade();
    } else if ((point - m_pressed).manhattanLength() < QApplication::startDragDistance()) {
        const qsizetype position = positionAt(point);
        if (position >= 0)
            Q_EMIT clicked(position);
    }
}

// The end that the mouse was at stays the one that Shift and the arrow keys move.
void LetterText::growToWords()
{
    const core::Span words = wholeWords(toPlainText(), selection());
    QTextCursor cursor = textCursor();
    const bool backwards = cursor.position() < cursor.anchor();
    if (words.isEmpty() || words == selection())
        return;
    cursor.setPosition(static_cast<int>(backwards ? words.end : words.start));
    cursor.setPosition(static_cast<int>(backwards ? words.start : words.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void LetterText::contextMenuEvent(QContextMenuEvent* event)
{
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT useAsRequested(mouse ? event->globalPos() : cursorPoint());
}

void LetterText::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() == Qt::ControlModifier && event->angleDelta().y() != 0)
        enlarge(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QTextEdit::wheelEvent(event);
}

} // namespace imr::ui
