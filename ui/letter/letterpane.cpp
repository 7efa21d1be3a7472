// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterpane.h"

#include "core/lexicon/guidelineindex.h"
#include "ui/letter/hovertext.h"
#include "ui/letter/legend.h"
#include "ui/letter/lettertext.h"
#include "ui/letter/markstrip.h"
#include "ui/letter/noletter.h"
#include "ui/letter/searchhits.h"
#include "ui/letter/useasmenu.h"
#include "ui/page/pageview.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace imr::ui {

namespace {

QToolButton* makeOffer(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(LetterPane::tr("Use as…"));
    button->setToolTip(LetterPane::tr("Use the selected words as a field's value"));
    button->setFocusPolicy(Qt::NoFocus);
    button->setCursor(Qt::ArrowCursor);
    button->hide();
    return button;
}

QToolButton* makeOutlineButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setArrowType(Qt::DownArrow);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(LetterPane::tr("The items of this letter with their decisions"));
    return button;
}

} // namespace

LetterPane::LetterPane(QWidget* parent)
    : QWidget(parent)
    , m_content(new QSplitter(this))
    , m_text(new LetterText(m_content))
    , m_strip(new MarkStrip(*m_text, [this](core::Span words) { return m_text->topOf(words); }))
    , m_textSide(withStrip(*m_text, *m_strip))
    , m_pages(new PageView(m_content))
    , m_pageStrip(new MarkStrip(*m_pages, [this](core::Span words) { return m_pages->topOf(words); }))
    , m_pageSide(withStrip(*m_pages, *m_pageStrip))
    , m_top(new QWidget(this))
    , m_legend(new Legend(m_top))
    , m_switch(new ViewSwitch(m_top))
    , m_noLetter(new NoLetter(this))
    , m_outline(makeOutlineButton(this))
    , m_offer(makeOffer(m_text->viewport()))
{
    m_legend->append(*m_outline);
    m_content->setHandleWidth(1);
    m_content->setChildrenCollapsible(false);
    m_pageSide->raise(); // a splitter puts what comes last before the others
    auto* top = new QHBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    top->addWidget(m_legend, 1);
    top->addWidget(m_switch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_noLetter, 1);

    connectSurface(*m_text);
    connectSurface(*m_pages);
    connect(m_offer, &QToolButton::clicked, this, &LetterPane::openUseAs);
    connect(m_outline, &QToolButton::clicked, this, &LetterPane::openOutline);
    connect(m_legend, &Legend::switched, this, &LetterPane::applyHighlights);
    connect(m_content, &QSplitter::splitterMoved, this, [this] { m_sides = m_content->saveState(); });
    connect(m_switch, &ViewSwitch::chosen, this, &LetterPane::setView);
    connect(m_pages, &PageView::zoomChanged, m_pageStrip, qOverload<>(&QWidget::update));
    showText(false);
    applyView();
}

LetterPane::~LetterPane() = default;

void LetterPane::showLetter(const core::StoredLetter& letter, const core::DrugLexicon& lexicon)
{
    const bool same = m_letter && m_letter->row.id == letter.row.id && m_letter->text == letter.text;
    m_letter = letter;
    if (letter.row.status == core::Status::Unreadable) {
        m_noLetter->showUnreadable(letter);
        m_loaded.reset();
        showText(false);
        applyView();
        return;
    }
    if (!same) {
        m_clicked.reset();
        m_focusField.reset();
        m_focusWords.clear();
        m_loaded.reset();
        m_item = -1;
        m_hit = -1;
        m_text->setText(letter.text, itemStarts(letter.effective));
    }
    m_mentions = core::mentionsIn(letter.text, letter.effective, {lexicon, core::GuidelineIndex::builtIn()});
    applyHighlights();
    showText(true);
    if (!same) {
        applyView();
        revealAgain();
    }
}

void LetterPane::clear()
{
    m_letter.reset();
    m_mentions.clear();
    m_highlights.clear();
    m_hits.clear();
    m_loaded.reset();
    m_text->setText({});
    m_noLetter->showNothingChosen();
    showText(false);
    applyView();
}

void LetterPane::setProjectEmpty(bool empty)
{
    m_noLetter->setProjectEmpty(empty);
    if (!m_letter)
        m_noLetter->showNothingChosen();
}

void LetterPane::setImporting(bool importing)
{
    m_noLetter->setImporting(importing);
    if (!m_letter)
        m_noLetter->showNothingChosen();
}

void LetterPane::offerBeginnings(const QList<QAction*>& ways)
{
    m_noLetter->offerBeginnings(ways);
}

void LetterPane::showText(bool shown)
{
    m_top->setVisible(shown);
    m_content->setVisible(shown);
    m_noLetter->setVisible(!shown);
    layOutNow();
}

void LetterPane::showField(const core::FieldPath& path)
{
    if (!m_letter)
        return;
    if (m_clicked != path)
        m_clicked.reset();
    const core::Spans words = wordsOf(m_letter->effective, m_letter->parsed, path, m_letter->text.size());
    showSpans(words);
    m_focusField = path;
}

void LetterPane::showSpans(const core::Spans& spans)
{
    m_focusField.reset();
    m_focusWords = spans;
    const QList<LetterSurface*> all = surfaces();
    for (LetterSurface* shown : all) {
        shown->setFocusWords(spans);
        if (spans.isEmpty())
            continue;
        shown->reveal(spans);
        if (shown->selection().isEmpty() && !shown->canvas()->hasFocus())
            shown->placeCursor(spans.first().start);
    }
}

void LetterPane::setCurrentItem(int item)
{
    m_item = item;
    const bool known = m_letter && item >= 0 && item < m_letter->effective.items.size();
    const QList<LetterSurface*> all = surfaces();
    for (LetterSurface* shown : all)
        shown->setItemBar(known ? m_letter->effective.items.at(item).whole() : core::Span());
}

// A correction may give the field in focus other words.
void LetterPane::applyHighlights()
{
    if (!m_letter)
        return;
    const qsizetype length = m_letter->text.size();
    const Highlights all = withMentions(highlightsOf(m_letter->effective, m_letter->parsed, length), m_mentions);
    m_hits = searchHits(m_letter->text, m_search);
    MarkCounts counts = markCounts(all, m_letter->effective);
    counts[static_cast<size_t>(Mark::Hit)] = static_cast<int>(m_hits.size());
    m_legend->setCounts(counts);
    m_outline->setText(tr("Items %1").arg(m_letter->effective.items.size()));
    m_legend->setSearching(isSearching());
    m_highlights = all;
    m_highlights.removeIf(
        [switches = m_legend->switches()](const Highlight& highlight) { return !switches.isOn(highlight.mark); });
    Highlights hits;
    Highlight hit;
    hit.mark = Mark::Hit;
    for (const core::Span span : m_legend->switches().isOn(Mark::Hit) ? m_hits : core::Spans()) {
        hit.span = span;
        hits.append(hit);
    }
    if (m_focusField)
        m_focusWords = wordsOf(m_letter->effective, m_letter->parsed, *m_focusField, length);
    const QList<LetterSurface*> shownBy = surfaces();
    for (LetterSurface* shown : shownBy) {
        shown->setHighlights(m_highlights);
        shown->setHits(hits);
        shown->setFocusWords(m_focusWords);
    }
    const QList<MarkStrip::Entry> entries = unclaimedEntries(m_letter->effective, m_letter->text)
        + stripEntries(m_letter->effective, m_highlights + hits);
    m_strip->setEntries(entries);
    m_pageStrip->setEntries(m_loaded ? entries : QList<MarkStrip::Entry>());
    setCurrentItem(m_item);
}

void LetterPane::setSearch(const QString& words)
{
    if (m_search == words)
        return;
    m_search = words;
    m_hit = -1;
    applyHighlights();
}

bool LetterPane::goToHit(int step)
{
    const qsizetype next = m_hit < 0 && step < 0 ? m_hits.size() - 1 : m_hit + step;
    if (next < 0 || next >= m_hits.size())
        return false;
    m_hit = next;
    showSpans({m_hits.at(next)});
    return true;
}

void LetterPane::activateAt(qsizetype position)
{
    if (!m_letter)
        return;
    const int item = itemAt(m_letter->effective, position);
    if (item >= 0 && item != m_item)
        Q_EMIT itemActivated(item);
    const Highlights here = highlightsAt(m_highlights, position);
    const core::Span words = here.isEmpty() ? core::Span() : here.first().span;
    if (words != m_clickedWords)
        m_clicked.reset();
    m_clickedWords = words;
    m_clicked = nextFieldAt(m_highlights, position, m_clicked);
    if (m_clicked)
        Q_EMIT fieldActivated(*m_clicked);
}

} // namespace imr::ui
