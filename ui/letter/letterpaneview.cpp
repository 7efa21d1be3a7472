// SPDX-License-Identifier: GPL-3.0-or-later
// Text, pages or both: what shows the letter, and what the pane remembers.
#include "ui/letter/hovertext.h"
#include "ui/letter/legend.h"
#include "ui/letter/letterpane.h"
#include "ui/letter/lettertext.h"
#include "ui/letter/markstrip.h"
#include "ui/page/pageview.h"

#include <QApplication>
#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QIODevice>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace imr::ui {

namespace {

constexpr quint32 stateMark = 0x494d4c50; // "IMLP"
constexpr quint32 stateVersion = 2;
constexpr quint32 versionWithoutPages = 1;

} // namespace

QWidget* LetterPane::withStrip(QWidget& area, MarkStrip& strip)
{
    auto* side = new QWidget(m_content);
    auto* row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(&area, 1);
    row->addWidget(&strip);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    area.installEventFilter(this);
    return side;
}

template<typename Surface> void LetterPane::connectSurface(Surface& surface)
{
    connect(&surface, &Surface::clicked, this, &LetterPane::activateAt);
    connect(&surface, &Surface::entered, this, &LetterPane::activateAt);
    connect(&surface, &Surface::useAsRequested, this, &LetterPane::openUseAsAt);
    connect(&surface, &Surface::selectionMade, this, &LetterPane::offerUseAs);
    connect(&surface, &Surface::selectionChanged, m_offer, &QWidget::hide);
    connect(surface.verticalScrollBar(), &QScrollBar::valueChanged, m_offer, &QWidget::hide);
    connect(surface.horizontalScrollBar(), &QScrollBar::valueChanged, m_offer, &QWidget::hide);
    surface.setHoverText([this](qsizetype position) {
        return m_letter ? hoverText(m_letter->effective, m_letter->parsed, m_highlights, position) : QString();
    });
}

template void LetterPane::connectSurface(LetterText& surface);
template void LetterPane::connectSurface(PageView& surface);

void LetterPane::setLayouts(Layouts layouts)
{
    m_layouts = std::move(layouts);
}

bool LetterPane::hasPages() const
{
    return m_letter && m_letter->row.status != core::Status::Unreadable && m_letter->format == u"pdf";
}

bool LetterPane::showsPages() const
{
    return hasPages() && m_view != LetterView::Text;
}

LetterSurface& LetterPane::surface() const
{
    const bool pages = showsPages() && (m_view == LetterView::Page || m_atPages);
    return pages ? static_cast<LetterSurface&>(*m_pages) : *m_text;
}

QList<LetterSurface*> LetterPane::surfaces() const
{
    QList<LetterSurface*> all {m_text};
    if (m_loaded)
        all.append(m_pages);
    return all;
}

bool LetterPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_atPages = watched == m_pages;
    return QWidget::eventFilter(watched, event);
}

void LetterPane::setView(LetterView view)
{
    if (m_view == view)
        return;
    m_view = view;
    applyView();
    revealAgain();
}

void LetterPane::goToNextView()
{
    constexpr int views = 3;
    setView(LetterView((int(m_view) + 1) % views));
}

void LetterPane::fitPageWidth()
{
    m_pages->fitWidth();
}

void LetterPane::enlarge(int steps)
{
    surface().enlarge(steps);
}

void LetterPane::showUsualSize()
{
    surface().showUsualSize();
}

void LetterPane::applyView()
{
    const bool focused = m_text->hasFocus() || m_pages->hasFocus();
    const bool text = !showsPages() || m_view == LetterView::Both;
    m_switch->setView(m_view);
    m_switch->setVisible(hasPages());
    if (!text || !showsPages())
        m_atPages = showsPages();
    m_offer->hide();
    m_pageSide->setVisible(showsPages());
    m_textSide->setVisible(text);
    setFocusProxy(text ? static_cast<QWidget*>(m_text) : m_pages);
    if (showsPages() && text && !m_content->restoreState(m_sides))
        m_content->setSizes({1, 1});
    if (focused)
        setFocus();
    if (showsPages())
        loadPages();
    else if (!m_loaded)
        m_pages->clear();
    layOutNow();
    Q_EMIT viewChanged();
}

void LetterPane::layOutNow()
{
    layout()->activate();
    m_content->refresh();
    m_textSide->layout()->activate();
    m_pageSide->layout()->activate();
}

void LetterPane::loadPages()
{
    if (m_loaded == m_letter->row.id)
        return;
    m_loaded = m_letter->row.id;
    const core::Result<core::PageLayout> layout = m_layouts ? m_layouts(*m_loaded) : core::PageLayout();
    m_pages->setLetter({m_letter->path, m_letter->sha256, m_letter->text, layout.value_or(core::PageLayout())});
    if (!layout)
        m_pages->showTrouble(layout.error().sentence);
    applyHighlights();
}

// In what was out of sight or had another width: the words outlined, else the first that are searched for.
void LetterPane::revealAgain()
{
    const core::Spans words
        = m_focusWords.isEmpty() ? m_hits.first(std::min<qsizetype>(m_hits.size(), 1)) : m_focusWords;
    const QList<LetterSurface*> all = surfaces();
    for (LetterSurface* shown : all)
        shown->reveal(words);
}

QByteArray LetterPane::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_8);
    out << stateMark << stateVersion << m_legend->switches().offBits() << qint32(m_text->zoom());
    const bool fits = m_pages->fitsWidth();
    out << qint32(m_view) << fits << (fits ? 1.0 : m_pages->zoom()) << m_sides;
    return state;
}

bool LetterPane::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_8);
    quint32 mark = 0;
    quint32 version = 0;
    quint32 off = 0;
    qint32 zoom = 0;
    in >> mark >> version >> off >> zoom;
    qint32 view = 0;
    bool fit = true;
    double pageZoom = 1;
    QByteArray sides;
    if (version == stateVersion)
        in >> view >> fit >> pageZoom >> sides;
    const bool known = version == stateVersion || version == versionWithoutPages;
    if (in.status() != QDataStream::Ok || mark != stateMark || !known)
        return false;
    m_legend->setSwitches(MarkSwitches::fromOffBits(off));
    m_text->setZoom(zoom);
    if (fit)
        m_pages->fitWidth();
    else
        m_pages->setZoom(pageZoom);
    m_sides = sides;
    if (view >= 0 && view <= qint32(LetterView::Both))
        setView(LetterView(view));
    applyHighlights();
    return true;
}

} // namespace imr::ui
