// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pageview.h"

#include "ui/base/quietbars.h"
#include "ui/letter/hovertext.h"
#include "ui/letter/letterdocument.h"
#include "ui/letter/textgeometry.h"
#include "ui/page/pagenotice.h"
#include "ui/page/pagepictures.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QScrollBar>

namespace imr::ui {

namespace {

constexpr int arrowStep = 40;

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_pictures(new PagePictures(this))
    , m_notice(new PageNotice(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the strip beside it stands in
    auto* sideways = new QuietScrollBar(this);
    sideways->setOrientation(Qt::Horizontal);
    setHorizontalScrollBar(sideways);
    setAccessibleName(tr("Pages of the letter"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(arrowStep);
    horizontalScrollBar()->setSingleStep(arrowStep);
    connect(m_pictures, &PagePictures::pageChanged, this, [this] { viewport()->update(); });
    connect(m_pictures, &PagePictures::fileTroubleChanged, this, &PageView::showFileTrouble);
    connect(m_notice, &PageNotice::retried, this, [this] {
        m_pictures->retry();
        wantPages();
        setFocus();
    });
}

PageView::~PageView() = default;

void PageView::setLetter(const Letter& letter)
{
    clear();
    m_text = letter.text;
    m_sizes = letter.layout.pageSizes;
    m_words = core::PageWords(letter.layout.boxes);
    if (m_sizes.isEmpty()) {
        showTrouble(tr("The pages can't be shown: this project does not know where the letter's words stand on them. "
                       "Import the file into a new project to see them."));
        return;
    }
    m_pictures->open(letter.path, letter.sha256);
    layOut();
    verticalScrollBar()->setValue(0);
    wantPages();
}

void PageView::clear()
{
    m_pictures->close();
    showTrouble({});
    m_text.clear();
    m_sizes.clear();
    m_words = {};
    m_highlights.clear();
    m_hits.clear();
    m_focus.clear();
    m_itemBar = {};
    m_pressedWord = -1;
    m_selecting = false;
    changeCursor({});
    layOut();
}

void PageView::showTrouble(const QString& sentence, bool canRetry)
{
    m_notice->setSentence(sentence, canRetry);
    m_notice->setGeometry(viewport()->rect());
    m_notice->setVisible(!sentence.isEmpty());
    setHorizontalScrollBarPolicy(sentence.isEmpty() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    viewport()->update();
}

void PageView::showFileTrouble()
{
    showTrouble(m_pictures->fileTrouble(), true);
}

QString PageView::trouble() const
{
    return m_notice->isHidden() ? QString() : m_notice->sentence();
}

void PageView::setHighlights(const Highlights& highlights)
{
    m_highlights = highlights;
    viewport()->update();
}

void PageView::setHits(const Highlights& hits)
{
    m_hits = hits;
    viewport()->update();
}

void PageView::setFocusWords(const core::Spans& spans)
{
    m_focus = spans;
    viewport()->update();
}

void PageView::setItemBar(core::Span blocks)
{
    m_itemBar = blocks;
    viewport()->update();
}

void PageView::setHoverText(std::function<QString(qsizetype)> hoverText)
{
    m_hoverText = std::move(hoverText);
}

void PageView::reveal(const core::Spans& spans)
{
    const QList<WordRect> rects = spans.isEmpty() ? QList<WordRect>() : wordRects(spans.first());
    if (rects.isEmpty())
        return;
    const QRectF place = rects.first().rect;
    if (place.top() < inSight().top() || rects.last().rect.bottom() > inSight().bottom())
        verticalScrollBar()->setValue(int(place.top()) - viewport()->height() / 3);
    ensureVisible(QRectF(place.left(), inSight().center().y(), place.width(), 1));
}

core::Span PageView::selection() const
{
    return m_cursor.span(m_words);
}

qsizetype PageView::cursorPosition() const
{
    return m_cursor.position(m_words);
}

void PageView::placeCursor(qsizetype position)
{
    WordCursor cursor;
    cursor.placeBefore(m_words.wordAt(position));
    changeCursor(cursor);
}

QPoint PageView::cursorPoint() const
{
    const QRectF place = wordRect(m_cursor.word(m_words));
    return viewport()->mapToGlobal((place.bottomRight() - origin()).toPoint());
}

void PageView::copySelection()
{
    if (m_cursor.selects())
        QGuiApplication::clipboard()->setText(selection().of(shownText(m_text)).toString());
}

void PageView::selectAllWords()
{
    WordCursor cursor;
    cursor.selectAll(m_words);
    changeCursor(cursor);
}

void PageView::changeCursor(const WordCursor& cursor)
{
    m_cursor = cursor;
    viewport()->update();
    Q_EMIT selectionChanged();
}

QPoint PageView::origin() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QRectF PageView::inSight() const
{
    return QRectF(origin(), viewport()->size());
}

std::pair<int, int> PageView::pagesInSight() const
{
    return {m_column.pageAt(inSight().top()), m_column.pageAt(inSight().bottom())};
}

bool PageView::isDrawn() const
{
    if (!trouble().isEmpty())
        return true;
    const auto [first, last] = pagesInSight();
    if (first < 0 || m_pictures->isBusy())
        return false;
    for (int page = first; page <= last; ++page) {
        if (m_pictures->picture(page).isNull() && m_pictures->trouble(page).isEmpty())
            return false;
    }
    return true;
}

core::Span PageView::wordsInSight() const
{
    const auto [first, last] = pagesInSight();
    if (first < 0 || m_words.count() == 0)
        return {};
    const qsizetype start = m_words.nearestWord(first, m_column.points(first, inSight().topLeft()));
    const qsizetype end = m_words.nearestWord(last, m_column.points(last, inSight().bottomRight()));
    // Lines more on each side, for what is drawn around words; pages without words: all.
    constexpr qsizetype around = 400;
    return {start < 0 ? 0 : m_words.word(start).span.start - around,
        end < 0 ? m_text.size() : m_words.word(end).span.end + around};
}

QList<WordRect> PageView::wordRects(core::Span span) const
{
    QList<WordRect> rects;
    const QList<core::PageBox> boxes = m_words.boxes(span);
    for (const core::PageBox& box : boxes) {
        const QRectF place = m_column.place(box);
        if (!place.isEmpty())
            rects.append({place, place.bottom(), box.first, box.last});
    }
    return rects;
}

QRectF PageView::wordRect(qsizetype word) const
{
    if (word < 0 || word >= m_words.count())
        return {};
    return m_column.place(core::PageBox {m_words.word(word).page, m_words.word(word).box});
}

qreal PageView::topOf(core::Span words) const
{
    const QList<WordRect> rects = wordRects(words);
    return rects.isEmpty() ? wordRect(m_words.wordAt(words.start)).top() : rects.first().rect.top();
}

QList<QRectF> PageView::shownBoxes(core::Span words) const
{
    QList<QRectF> boxes;
    const QList<WordRect> rects = wordRects(words);
    for (const WordRect& word : rects)
        boxes.append(word.rect.translated(-origin()));
    return boxes;
}

bool PageView::event(QEvent* event)
{
    const bool done = QAbstractScrollArea::event(event);
    if (event->type() == QEvent::DevicePixelRatioChange)
        wantPages();
    return done;
}

bool PageView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const qsizetype position = positionAt(help->pos());
    showHover(*help, position >= 0 && m_hoverText ? m_hoverText(position) : QString(), viewport());
    return true;
}

void PageView::resizeEvent(QResizeEvent* event)
{
    const Anchor anchor = anchorAt({0, 0});
    layOut();
    if (verticalScrollBar()->value() > 0)
        keep(anchor);
    m_notice->setGeometry(viewport()->rect());
    wantPages();
    QAbstractScrollArea::resizeEvent(event);
}

void PageView::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    m_pictures->retry();
    wantPages();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    wantPages();
}

} // namespace imr::ui
