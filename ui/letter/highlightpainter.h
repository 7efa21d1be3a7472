// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QRectF>

class QPainter;

namespace imr::ui {

struct WordRect;

// Drawing of one line's worth of a highlight; the same in the letter and in the legend.

// The rectangle that is tinted around words.
[[nodiscard]] QRectF tintRect(const WordRect& word);
// Below the words: tint and underline.
void paintMark(QPainter& painter, const MarkStyle& style, const QRectF& tint);
// The underline alone, along the bottom edge of `tint`.
void paintUnderline(QPainter& painter, const MarkStyle& style, const QRectF& tint);
// Above the words: the outline of the focus, and the corner of a corrected value.
void paintFocus(QPainter& painter, const QColor& colour, const QRectF& tint);
void paintCorrected(QPainter& painter, const QColor& colour, const QRectF& tint);

} // namespace imr::ui
