// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/lettertext.h"

#include "ui/letter/hovertext.h"
#include "ui/letter/letterdocument.h"
#include "ui/letter/lettersyntax.h"
#include "ui/letter/overlaypainter.h"
#include "ui/letter/textgeometry.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFontInfo>
#include <QHash>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <iterator>
#include <memory>

namespace imr::ui {

namespace {

constexpr int margin = 28;
constexpr int widestLine = 108; // average characters; longer lines tire the eye
constexpr qreal textScale = 1.08; // of the window's font
constexpr int smallestZoom = -4;
constexpr int largestZoom = 16;
constexpr int beyondLine = 8; // how far what is drawn around words reaches out of their lines

core::Span hull(core::Span one, core::Span other)
{
    if (one.isEmpty() || other.isEmpty())
        return one.isEmpty() ? other : one;
    return {std::min(one.start, other.start), std::max(one.end, other.end)};
}

core::Span hull(const core::Spans& spans)
{
    core::Span all;
    for (const core::Span span : spans)
        all = hull(all, span);
    return all;
}

// From the first to the last word that looks otherwise than before.
core::Span changedWords(const Highlights& before, const Highlights& after)
{
    const auto first = std::ranges::mismatch(before, after);
    const auto last = std::mismatch(std::make_reverse_iterator(before.cend()), std::make_reverse_iterator(first.in1),
        std::make_reverse_iterator(after.cend()), std::make_reverse_iterator(first.in2));
    core::Span changed;
    for (auto at = first.in1; at != last.first.base(); ++at)
        changed = hull(changed, at->span);
    for (auto at = first.in2; at != last.second.base(); ++at)
        changed = hull(changed, at->span);
    return changed;
}

} // namespace

LetterText::LetterText(QWidget* parent)
    : QTextEdit(parent)
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    m_highlighter->setTheme(letterTheme(themeFor(palette()).dark));
    m_highlighter->setDefinition(letterDefinition());
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the strip beside it stands in
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setAccessibleName(tr("Letter"));
    setAcceptDrops(false); // files dropped here are the window's
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(margin);
    connect(this, &QTextEdit::selectionChanged, this, [this] { m_exact = false; });
    applyFont();
    applyPalette();
}

void LetterText::setText(const QString& canonical, const QList<qsizetype>& itemStarts)
{
    m_itemStarts = itemStarts;
    m_highlights.clear();
    m_hits.clear();
    m_focus.clear();
    m_itemBar = {};
    const QString shown = shownText(canonical);
    setWordWrapMode(wrapModeFor(shown));
    writeDocument(*document(), shown, textFont(), m_itemStarts);
    setExtraSelections({}); // which are of no words now: those that are would be looked up first
    applyLineWidth();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void LetterText::setHighlights(const Highlights& highlights)
{
    changeHighlights(m_highlights, highlights);
}

void LetterText::setHits(const Highlights& hits)
{
    changeHighlights(m_hits, hits);
}

// Those of a letter just shown are painted with it: where they stand is not asked before its lines are laid out.
void LetterText::changeHighlights(Highlights& held, const Highlights& highlights)
{
    if (held == highlights)
        return;
    const bool fresh = held.isEmpty() || highlights.isEmpty();
    const core::Span changed = fresh ? core::Span() : changedWords(held, highlights);
    held = highlights;
    applyInk();
    if (fresh)
        viewport()->update();
    else
        paintAgain(changed);
}

void LetterText::setFocusWords(const core::Spans& spans)
{
    if (m_focus == spans)
        return;
    paintAgain(hull(m_focus));
    m_focus = spans;
    paintAgain(hull(m_focus));
}

void LetterText::setItemBar(core::Span blocks)
{
    if (m_itemBar == blocks)
        return;
    m_itemBar = blocks;
    viewport()->update();
}

void LetterText::paintAgain(core::Span words)
{
    if (words.isEmpty() || !words.overlaps(shownSpan()))
        return;
    const Lines lines = linesOf(*document(), words);
    const int top = static_cast<int>(lines.top) - documentOffset().y() - beyondLine;
    const int bottom = static_cast<int>(lines.bottom) - documentOffset().y() + beyondLine;
    viewport()->update(0, top, viewport()->width(), bottom - top);
}

void LetterText::setHoverText(std::function<QString(qsizetype)> hoverText)
{
    m_hoverText = std::move(hoverText);
}

void LetterText::reveal(const core::Spans& spans)
{
    if (spans.isEmpty())
        return;
    finishLayout();
    if (!areInSight(spans, viewport()->height()))
        verticalScrollBar()->setValue(
            static_cast<int>(linesOf(*document(), spans.first()).top) - viewport()->height() / 3);
}

bool LetterText::areInSight(const core::Spans& spans, int height) const
{
    const Lines lines = linesOf(*document(), spans.first());
    const int top = verticalScrollBar()->value();
    return lines.top >= top && lines.bottom <= top + height;
}

// A long document is laid out bit by bit, and until it is done the scroll bar ends too early. Asking for the size lays
// out the rest, but does not tell the scroll bar.
void LetterText::finishLayout()
{
    QAbstractTextDocumentLayout* layout = document()->documentLayout();
    const QSizeF size = layout->documentSize();
    if (static_cast<int>(size.height()) > verticalScrollBar()->maximum() + viewport()->height())
        Q_EMIT layout->documentSizeChanged(size);
}

core::Span LetterText::selection() const
{
    return {textCursor().selectionStart(), textCursor().selectionEnd()};
}

qsizetype LetterText::cursorPosition() const
{
    return textCursor().position();
}

void LetterText::placeCursor(qsizetype position)
{
    if (position == cursorPosition() && selection().isEmpty())
        return; // moved to where it is, it would be painted again
    const QPoint offset = documentOffset();
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(position, 0, document()->characterCount() - 1)));
    setTextCursor(cursor);
    horizontalScrollBar()->setValue(offset.x());
    verticalScrollBar()->setValue(offset.y());
}

QPoint LetterText::cursorPoint() const
{
    QTextCursor end = textCursor();
    end.setPosition(end.selectionEnd());
    return viewport()->mapToGlobal(cursorRect(end).bottomLeft());
}

qreal LetterText::topOf(core::Span words) const
{
    return linesOf(*document(), words).top;
}

void LetterText::clearSelection()
{
    placeCursor(cursorPosition());
}

void LetterText::select(core::Span words)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(words.start));
    cursor.setPosition(static_cast<int>(words.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void LetterText::setZoom(int steps)
{
    const int zoom = std::clamp(steps, smallestZoom, largestZoom);
    if (zoom == m_zoom)
        return;
    const int top = cursorForPosition(QPoint(margin, 0)).position();
    m_zoom = zoom;
    applyFont();
    applyLineWidth();
    verticalScrollBar()->setValue(static_cast<int>(linesOf(*document(), {top, top + 1}).top));
    Q_EMIT zoomChanged(m_zoom);
}

bool LetterText::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        const bool done = QTextEdit::event(event);
        applyFont();
        return done;
    }
    return QTextEdit::event(event);
}

bool LetterText::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const qsizetype position = positionAt(help->pos());
    showHover(*help, position >= 0 && m_hoverText ? m_hoverText(position) : QString(), viewport());
    return true;
}

void LetterText::paintEvent(QPaintEvent* event)
{
    // Tints and underlines stand at the same places.
    const auto known = std::make_shared<QHash<std::pair<qsizetype, qsizetype>, QList<WordRect>>>();
    const auto rects = [this, known](core::Span span) {
        const std::pair key(span.start, span.end);
        const auto found = known->constFind(key);
        return found != known->constEnd() ? *found : *known->insert(key, wordRects(*document(), span));
    };
    const OverlayPainter overlay {rects, themeFor(palette()), shownSpan()};
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-documentOffset());
        overlay.paintBar(painter, linesOf(*document(), m_itemBar), margin / 2.0);
        overlay.paintTints(painter, m_highlights);
        overlay.paintTints(painter, m_hits);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-documentOffset());
    overlay.paintUnderlines(painter, m_hits);
    overlay.paintUnderlines(painter, m_highlights);
    overlay.paintFocusOn(painter, m_focus);
}

void LetterText::resizeEvent(QResizeEvent* event)
{
    // Words that one looks at stay in sight when another part of the window takes some of the room.
    const bool seen = !m_focus.isEmpty() && areInSight(m_focus, event->oldSize().height());
    applyLineWidth();
    QTextEdit::resizeEvent(event);
    if (seen)
        reveal(m_focus);
}

void LetterText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void LetterText::applyFont()
{
    formatDocument(*document(), textFont(), m_itemStarts);
}

QFont LetterText::textFont() const
{
    QFont font = QApplication::font(this);
    font.setPointSizeF(std::max(QFontInfo(font).pointSizeF() * textScale + m_zoom, 4.0));
    return font;
}

void LetterText::applyPalette()
{
    const Theme& theme = themeFor(palette());
    if (palette().color(QPalette::Highlight) != theme.chosenWords) {
        QPalette own;
        own.setColor(QPalette::Highlight, theme.chosenWords);
        own.setColor(QPalette::HighlightedText, theme.ink);
        setPalette(own);
    }
    const auto wanted = letterTheme(theme.dark);
    if (m_highlighter->theme().name() != wanted.name()) {
        m_highlighter->setTheme(wanted);
        m_highlighter->rehighlight();
    }
    applyInk();
    viewport()->update();
}

void LetterText::applyLineWidth()
{
    const QFontMetricsF metrics(document()->defaultFont());
    const int widest = static_cast<int>(metrics.averageCharWidth() * widestLine) + 2 * margin;
    const int width = std::max(std::min(viewport()->width(), widest), 4 * margin);
    if (lineWrapColumnOrWidth() != width)
        setLineWrapColumnOrWidth(width);
    fitColumns(*document(), width - 2 * margin);
}

void LetterText::applyInk()
{
    setExtraSelections(inkSelections(*document(), m_highlights + m_hits, themeFor(palette()).ink));
}

core::Span LetterText::shownSpan() const
{
    const QAbstractTextDocumentLayout* layout = document()->documentLayout();
    const QPointF top(0, verticalScrollBar()->value());
    const int first = layout->hitTest(top, Qt::FuzzyHit);
    const int last = layout->hitTest(top + QPointF(viewport()->width(), viewport()->height()), Qt::FuzzyHit);
    // A line more on each side, for what is drawn around words.
    return {std::max(first - 200, 0), last < 0 ? document()->characterCount() : last + 200};
}

QPoint LetterText::documentOffset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

qsizetype LetterText::positionAt(const QPoint& viewportPoint) const
{
    return document()->documentLayout()->hitTest(viewportPoint + documentOffset(), Qt::ExactHit);
}

} // namespace imr::ui
