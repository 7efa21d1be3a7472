// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/overlay.h"

#include <QRectF>

class QPainter;

namespace imr::ui {

struct WordRect;

// How a highlight is drawn: as its mark, findings in the colour of their severity.
[[nodiscard]] MarkStyle styleOf(const Highlight& highlight, const Theme& theme);

// Drawing of one line's worth of a highlight; the same in the letter and in the legend.

// The rectangle that is tinted around words.
[[nodiscard]] QRectF tintRect(const WordRect& word);
// Below the words; nothing for a mark without a tint.
void paintTint(QPainter& painter, const MarkStyle& style, const QRectF& tint);
// Above the words, and above the ground of selected ones: the underline along the bottom edge of `tint`, the outline of
// the focus, the corner of a corrected value.
void paintUnderline(QPainter& painter, const MarkStyle& style, const QRectF& tint);
void paintFocus(QPainter& painter, const QColor& colour, const QRectF& tint);
void paintCorrected(QPainter& painter, const QColor& colour, const QRectF& tint);
// The wavy underline alone, around a level line, also for fields beside the letter; finer with a `fine` below 1. The
// painter is to draw antialiased.
void paintWave(QPainter& painter, const QColor& colour, QPointF from, qreal width, qreal fine = 1);

} // namespace imr::ui
