// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/wordcursor.h"

#include <algorithm>

namespace imr::ui {

core::Span WordCursor::span(const core::PageWords& words) const
{
    if (!selects() || words.count() == 0)
        return {position(words), position(words)};
    const auto [first, end] = std::minmax(m_anchor, m_caret);
    return {words.word(first).span.start, words.word(end - 1).span.end};
}

qsizetype WordCursor::position(const core::PageWords& words) const
{
    if (words.count() == 0)
        return 0;
    const bool behind = m_caret > m_anchor || m_caret >= words.count();
    return behind ? words.word(m_caret - 1).span.end : words.word(m_caret).span.start;
}

qsizetype WordCursor::word(const core::PageWords& words) const
{
    return std::min(m_caret > m_anchor ? m_caret - 1 : m_caret, words.count() - 1);
}

void WordCursor::placeBefore(qsizetype word)
{
    m_caret = m_anchor = std::max<qsizetype>(word, 0);
    m_x.reset();
}

void WordCursor::selectWords(qsizetype from, qsizetype to)
{
    m_anchor = to >= from ? from : from + 1;
    m_caret = to >= from ? to + 1 : to;
    m_x.reset();
}

void WordCursor::selectAll(const core::PageWords& words)
{
    m_anchor = 0;
    m_caret = words.count();
    m_x.reset();
}

void WordCursor::move(const core::PageWords& words, Move move, bool selecting)
{
    if (words.count() == 0)
        return;
    if (move != Move::Up && move != Move::Down)
        m_x.reset();
    m_caret = std::clamp<qsizetype>(moved(words, move), 0, words.count());
    if (!selecting)
        m_anchor = m_caret;
}

qsizetype WordCursor::moved(const core::PageWords& words, Move move)
{
    constexpr double far = 1e7; // points; beyond every page
    const qsizetype at = std::min(m_caret, words.count() - 1);
    const qsizetype behind = m_caret > 0 ? m_caret - 1 : 0;
    switch (move) {
    case Move::Left:
        return m_caret - 1;
    case Move::Right:
        return m_caret + 1;
    case Move::Up:
    case Move::Down:
        if (!m_x)
            m_x = m_caret < words.count() ? words.word(at).box.left() : words.word(at).box.right();
        return words.wordOnLine(at, move == Move::Up ? -1 : 1, *m_x);
    case Move::LineStart:
        return words.wordOnLine(selects() ? word(words) : at, 0, -far);
    case Move::LineEnd:
        return words.wordOnLine(m_caret > m_anchor ? behind : at, 0, far) + 1;
    case Move::Start:
        return 0;
    case Move::End:
        return words.count();
    }
    Q_UNREACHABLE_RETURN(m_caret);
}

} // namespace imr::ui
