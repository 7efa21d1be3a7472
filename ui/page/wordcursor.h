// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pagewords.h"

#include <optional>

namespace imr::ui {

// A cursor that goes from word to word of a letter's pages, and what it selects on its way. It stands before the word
// of its number; behind the last one it is the count of words.
class WordCursor final
{
public:
    enum class Move {
        Left,
        Right,
        Up,
        Down,
        LineStart,
        LineEnd,
        Start,
        End
    };

    [[nodiscard]] qsizetype caret() const { return m_caret; }
    [[nodiscard]] bool selects() const { return m_caret != m_anchor; }
    // Of the selected words, or the empty one at the cursor.
    [[nodiscard]] core::Span span(const core::PageWords& words) const;
    [[nodiscard]] qsizetype position(const core::PageWords& words) const; // in the text
    // The word that the cursor is seen at: the last selected one, else the one after it. -1: there are none.
    [[nodiscard]] qsizetype word(const core::PageWords& words) const;

    void placeBefore(qsizetype word);
    void selectWords(qsizetype from, qsizetype to); // both of them and all between; the cursor is at `to`
    void selectAll(const core::PageWords& words);
    void dropSelection() { m_anchor = m_caret; }
    void move(const core::PageWords& words, Move move, bool selecting);

private:
    [[nodiscard]] qsizetype moved(const core::PageWords& words, Move move);

    qsizetype m_anchor = 0;
    qsizetype m_caret = 0;
    std::optional<double> m_x; // kept while it goes up and down
};

} // namespace imr::ui
