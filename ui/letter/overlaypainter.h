// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/overlay.h"

#include <QTextEdit>

#include <functional>

class QPainter;

namespace imr::ui {

struct Lines;
struct WordRect;

// Draws what lies over a letter's words, where `rects` says that they stand; what is out of sight is left out.
struct OverlayPainter
{
    std::function<QList<WordRect>(core::Span)> rects;
    const Theme& theme;
    core::Span inSight;

    // The bar at the left of an item's lines.
    void paintBar(QPainter& painter, const Lines& lines, qreal left) const;
    void paintTints(QPainter& painter, const Highlights& highlights) const; // below the words
    void paintUnderlines(QPainter& painter, const Highlights& highlights) const; // above them
    void paintFocusOn(QPainter& painter, const core::Spans& spans) const;
};

// Words that were read stand in the ink of the text; coloured words are only mentioned.
[[nodiscard]] QList<QTextEdit::ExtraSelection> inkSelections(
    QTextDocument& document, const Highlights& highlights, const QColor& ink);

} // namespace imr::ui
