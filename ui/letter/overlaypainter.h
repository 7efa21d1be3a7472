// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/overlay.h"

#include <QTextEdit>

class QPainter;

namespace imr::ui {

// Draws what lies over a letter's text, in the document's coordinates; what is out of sight is left out.
struct OverlayPainter
{
    const QTextDocument& document;
    const Theme& theme;
    core::Span inSight;

    // The bar at the left of an item's blocks.
    void paintBar(QPainter& painter, core::Span blocks, qreal left) const;
    void paintTints(QPainter& painter, const Highlights& highlights) const; // below the words
    void paintUnderlines(QPainter& painter, const Highlights& highlights) const; // above them
    void paintFocusOn(QPainter& painter, const core::Spans& words) const;
};

// Words that were read stand in the ink of the text; coloured words are only mentioned.
[[nodiscard]] QList<QTextEdit::ExtraSelection> inkSelections(
    QTextDocument& document, const Highlights& highlights, const QColor& ink);

} // namespace imr::ui
