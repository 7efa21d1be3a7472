// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/span.h"

#include <QRectF>

class QTextDocument;

namespace imr::ui {

// Where the words of a span stand in a laid out document: one rectangle a line, as high as the letters, without the
// space between lines; `baseline` is the y that letters stand on.
struct WordRect
{
    QRectF rect;
    qreal baseline = 0;
    bool first = false; // holds the start of the span
    bool last = false; // holds its end
};

[[nodiscard]] QList<WordRect> wordRects(const QTextDocument& document, core::Span span);

// The full lines that a span touches, from the top of the first to the bottom of the last.
struct Lines
{
    qreal top = 0;
    qreal bottom = 0;
};
[[nodiscard]] Lines linesOf(const QTextDocument& document, core::Span span);

} // namespace imr::ui
