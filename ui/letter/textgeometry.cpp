// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/textgeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace imr::ui {

namespace {

void appendRects(QList<WordRect>& result, const QTextBlock& block, core::Span span)
{
    const QTextLayout* layout = block.layout();
    const QPointF origin = block.document()->documentLayout()->blockBoundingRect(block).topLeft();
    const QFontMetricsF metrics(block.charFormat().font());
    const qsizetype start = std::max<qsizetype>(span.start - block.position(), 0);
    const qsizetype end = std::min<qsizetype>(span.end - block.position(), block.length() - 1);
    if (start >= end || layout->lineCount() == 0)
        return;
    for (int i = layout->lineForTextPosition(static_cast<int>(start)).lineNumber(); i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        if (line.textStart() >= end)
            break;
        const qreal left = line.cursorToX(static_cast<int>(std::max<qsizetype>(start, line.textStart())));
        const qreal right
            = std::min(line.cursorToX(static_cast<int>(std::min<qsizetype>(end, line.textStart() + line.textLength()))),
                line.x() + line.naturalTextWidth());
        if (right <= left)
            continue;
        WordRect word;
        word.baseline = origin.y() + line.y() + line.ascent();
        word.rect = QRectF(origin.x() + left, word.baseline - metrics.ascent(), right - left, metrics.height());
        word.first = block.position() + line.textStart() <= span.start;
        word.last = block.position() + line.textStart() + line.textLength() >= span.end;
        result.append(word);
    }
}

} // namespace

QList<WordRect> wordRects(const QTextDocument& document, core::Span span)
{
    QList<WordRect> result;
    if (span.isEmpty())
        return result;
    for (QTextBlock block = document.findBlock(static_cast<int>(span.start));
        block.isValid() && block.position() < span.end; block = block.next())
        appendRects(result, block, span);
    return result;
}

Lines linesOf(const QTextDocument& document, core::Span span)
{
    const auto edge = [&document](qsizetype position, bool bottom) {
        const QTextBlock block = document.findBlock(static_cast<int>(position));
        if (!block.isValid())
            return 0.0;
        const QRectF rect = document.documentLayout()->blockBoundingRect(block);
        const QTextLine line = block.layout()->lineForTextPosition(static_cast<int>(position - block.position()));
        if (!line.isValid())
            return bottom ? rect.bottom() : rect.top();
        return rect.top() + line.y() + (bottom ? line.height() : 0);
    };
    if (span.isEmpty())
        return {};
    return {edge(span.start, false), edge(span.end - 1, true)};
}

} // namespace imr::ui
