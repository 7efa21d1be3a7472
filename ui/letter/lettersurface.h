// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/overlay.h"

#include <QPoint>

#include <functional>

class QWidget;

namespace imr::ui {

// What shows the words of a letter, as text or as the pages of its PDF, with highlights under and over them. Positions
// are those of the canonical text.
class LetterSurface
{
public:
    LetterSurface() = default;
    LetterSurface(const LetterSurface&) = delete;
    LetterSurface& operator=(const LetterSurface&) = delete;
    virtual ~LetterSurface() = default;

    virtual void setHighlights(const Highlights& highlights) = 0;
    virtual void setHits(const Highlights& hits) = 0; // over the highlights
    virtual void setFocusWords(const core::Spans& spans) = 0; // outlined
    virtual void setItemBar(core::Span blocks) = 0; // the bar at the left; empty: none
    // What hovering over a position says, as plain text; empty: nothing.
    virtual void setHoverText(std::function<QString(qsizetype position)> hoverText) = 0;

    // Scrolls only when the words are out of sight, then so that some lines before them are seen.
    virtual void reveal(const core::Spans& spans) = 0;
    // What the mouse selects grows to whole words, unless it was made exactly.
    [[nodiscard]] virtual core::Span selection() const = 0;
    [[nodiscard]] virtual bool isExactSelection() const = 0;
    [[nodiscard]] virtual qsizetype cursorPosition() const = 0;
    virtual void placeCursor(qsizetype position) = 0; // does not scroll
    [[nodiscard]] virtual QPoint cursorPoint() const = 0; // below the selection's end, in global coordinates
    virtual void copySelection() = 0; // to the clipboard
    virtual void selectAllWords() = 0;
    virtual void enlarge(int steps) = 0; // negative: makes it smaller
    virtual void showUsualSize() = 0;
    [[nodiscard]] virtual QWidget* canvas() const = 0; // what the words are painted on
};

} // namespace imr::ui
