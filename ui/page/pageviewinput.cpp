// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and mouse do on the pages.
#include "ui/page/pageview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>

#include <algorithm>

namespace imr::ui {

namespace {

using Move = WordCursor::Move;

// Shift selects, Ctrl only goes there; what neither is held with scrolls.
std::optional<Move> moveOf(const QKeyEvent& event)
{
    const bool far = event.modifiers().testFlag(Qt::ControlModifier);
    if (!far && !event.modifiers().testFlag(Qt::ShiftModifier))
        return {};
    switch (event.key()) {
    case Qt::Key_Left:
        return Move::Left;
    case Qt::Key_Right:
        return Move::Right;
    case Qt::Key_Up:
        return Move::Up;
    case Qt::Key_Down:
        return Move::Down;
    case Qt::Key_Home:
        return far ? Move::Start : Move::LineStart;
    case Qt::Key_End:
        return far ? Move::End : Move::LineEnd;
    default:
        return {};
    }
}

} // namespace

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event))
        QAbstractScrollArea::keyPressEvent(event); // scrolls
}

bool PageView::handleKey(const QKeyEvent& event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        return handlePlainKey(event.key());
    if (const std::optional<Move> move = moveOf(event))
        moveCursor(*move, event.modifiers().testFlag(Qt::ShiftModifier));
    else if (event.matches(QKeySequence::Copy))
        copySelection();
    else if (event.matches(QKeySequence::SelectAll))
        selectAllWords();
    else
        return false;
    return true;
}

bool PageView::handlePlainKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor.selects())
            Q_EMIT useAsRequested(cursorPoint());
        else if (m_words.count() > 0)
            Q_EMIT entered(cursorPosition());
        return true;
    case Qt::Key_Escape: {
        if (!m_cursor.selects())
            return false;
        WordCursor cursor = m_cursor;
        cursor.dropSelection();
        changeCursor(cursor);
        return true;
    }
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return true;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return true;
    default:
        return false;
    }
}

// A cursor that was scrolled out of sight goes on from what is seen.
void PageView::moveCursor(Move move, bool selecting)
{
    WordCursor cursor = m_cursor;
    if (!cursor.selects() && !inSight().intersects(wordRect(cursor.word(m_words))))
        cursor.placeBefore(nearestWord({0, 0}));
    cursor.move(m_words, move, selecting);
    changeCursor(cursor);
    ensureVisible(wordRect(cursor.word(m_words)));
}

void PageView::ensureVisible(const QRectF& place)
{
    constexpr int room = 24;
    if (place.isEmpty())
        return;
    const auto shift = [](QScrollBar& bar, double from, double to) {
        bar.setValue(std::min(bar.value(), int(from) - room));
        bar.setValue(std::max(bar.value(), int(to) + room - bar.pageStep()));
    };
    shift(*verticalScrollBar(), place.top(), place.bottom());
    shift(*horizontalScrollBar(), place.left(), place.right());
}

// Room between two words of a line belongs to the words around it.
qsizetype PageView::positionAt(QPointF seen) const
{
    const QPointF place = seen + origin();
    const int page = m_column.pageAt(place.y());
    if (page < 0)
        return -1;
    const QPointF points = m_column.points(page, place);
    if (const qsizetype under = m_words.wordUnder(page, points); under >= 0)
        return m_words.positionIn(under, points);
    const qsizetype near = m_words.nearestWord(page, points);
    if (near < 0)
        return -1;
    const QRectF box = m_words.word(near).box;
    const double behind = points.x() - box.right();
    const double before = box.left() - points.x();
    if (points.y() < box.top() || points.y() > box.bottom() || std::max(behind, before) > box.height())
        return -1;
    const qsizetype left = behind >= 0 ? near : near - 1;
    return left < 0 ? -1 : m_words.word(left).span.end;
}

qsizetype PageView::nearestWord(QPointF seen) const
{
    const QPointF place = seen + origin();
    const int page = m_column.pageAt(place.y());
    return page < 0 ? -1 : m_words.nearestWord(page, m_column.points(page, place));
}

void PageView::selectTo(QPointF seen)
{
    const qsizetype word = nearestWord(seen);
    if (word < 0 || m_pressedWord < 0)
        return;
    m_selecting = true;
    WordCursor cursor = m_cursor;
    cursor.selectWords(m_pressedWord, word);
    changeCursor(cursor);
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_selecting = false;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        if (m_pressedWord < 0)
            m_pressedWord = m_cursor.word(m_words);
        selectTo(m_pressed);
        return;
    }
    m_pressedWord = nearestWord(m_pressed);
    WordCursor cursor;
    cursor.placeBefore(m_pressedWord);
    changeCursor(cursor);
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = event->position();
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        viewport()->setCursor(positionAt(point) >= 0 ? Qt::IBeamCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_selecting && (point - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    selectTo(point);
    if (!viewport()->rect().contains(point.toPoint()))
        ensureVisible(QRectF(point + origin(), QSizeF(1, 1)));
}

void PageView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (std::exchange(m_selecting, false)) {
        Q_EMIT selectionMade();
        return;
    }
    const qsizetype position = positionAt(event->position());
    if (position >= 0)
        Q_EMIT clicked(position);
}

void PageView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || positionAt(event->position()) < 0)
        return;
    m_pressedWord = nearestWord(event->position());
    selectTo(event->position());
}

void PageView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT useAsRequested(mouse ? event->globalPos() : cursorPoint());
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() == Qt::ControlModifier && event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1, event->position());
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PageView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace imr::ui
