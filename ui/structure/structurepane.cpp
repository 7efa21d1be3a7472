// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/structurepane.h"

#include "ui/base/quietbars.h"
#include "ui/base/theme.h"
#include "ui/models/structuremodel.h"
#include "ui/structure/findingcard.h"
#include "ui/structure/structureview.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace imr::ui {

namespace {

constexpr qsizetype notesShown = 2; // more are folded away

bool isNote(const FindingCard* card)
{
    return card->finding().severity == core::Finding::Severity::Note;
}

} // namespace

StructurePane::StructurePane(StructureModel& model, const Proposals& proposals, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new StructureView(model, proposals, this))
    , m_title(new QLabel(tr("Structure"), this))
    , m_counts(new QLabel(this))
    , m_cardsArea(new QScrollArea(this))
    , m_cards(new QVBoxLayout)
    , m_notes(new QToolButton)
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_counts->setTextFormat(Qt::RichText);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 9, 12, 9);
    head->addWidget(m_title);
    head->addWidget(m_counts, 1);

    auto* cards = new QWidget;
    cards->setLayout(m_cards);
    m_cards->setContentsMargins(12, 8, 12, 8);
    m_cards->setSpacing(6);
    m_cards->addWidget(m_notes);
    m_notes->setAutoRaise(true);
    m_notes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_notes->setCheckable(true);
    m_notes->setFocusPolicy(Qt::TabFocus);
    connect(m_notes, &QToolButton::toggled, this, &StructurePane::showNotes);
    m_cardsArea->setWidget(cards);
    m_cardsArea->setWidgetResizable(true);
    m_cardsArea->setFrameShape(QFrame::NoFrame);
    m_cardsArea->setVerticalScrollBar(new QuietScrollBar(m_cardsArea));
    m_cardsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cardsArea->setFocusPolicy(Qt::NoFocus);
    m_cardsArea->viewport()->setAutoFillBackground(false);
    cards->setAutoFillBackground(false);
    m_cardsArea->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_cardsArea);
    layout->addWidget(m_view, 1);
}

void StructurePane::showLetter(const core::StoredLetter& letter)
{
    qDeleteAll(m_shown);
    m_shown.clear();
    m_hasCounts = letter.row.status != core::Status::Unreadable;
    m_blocks = letter.effective.counts;
    if (m_hasCounts) {
        QList<core::Finding> findings = letter.effective.findings;
        std::ranges::stable_sort(findings, std::greater(), &core::Finding::severity);
        for (const core::Finding& finding : std::as_const(findings))
            m_shown.append(new FindingCard(finding));
    } else {
        m_shown.append(new FindingCard(tr("This letter could not be read"), letter.row.error));
    }
    for (FindingCard* card : std::as_const(m_shown)) {
        if (isNote(card))
            m_cards->addWidget(card);
        else
            m_cards->insertWidget(m_cards->indexOf(m_notes), card);
        connect(card, &FindingCard::showWords, this, &StructurePane::wordsWanted);
    }
    m_cardsArea->verticalScrollBar()->setValue(0);
    showCounts();
    showNotes();
}

// A few notes stand below the findings; many are folded into a line that opens them.
void StructurePane::showNotes()
{
    const auto notes = std::ranges::count_if(m_shown, isNote);
    const bool many = notes > notesShown;
    m_notes->setVisible(many);
    m_notes->setArrowType(m_notes->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_notes->setText(m_notes->isChecked() ? tr("Hide notes") : tr("%n note(s)", nullptr, int(notes)));
    for (FindingCard* card : std::as_const(m_shown))
        card->setVisible(!isNote(card) || !many || m_notes->isChecked());
    fitCards();
}

void StructurePane::clear()
{
    qDeleteAll(m_shown);
    m_shown.clear();
    m_hasCounts = false;
    showCounts();
    fitCards();
}

void StructurePane::setCurrentFinding(const core::Finding* finding)
{
    for (FindingCard* card : std::as_const(m_shown)) {
        const bool current = finding && card->finding() == *finding;
        card->setCurrent(current);
        if (current)
            m_cardsArea->ensureWidgetVisible(card, 0, 6);
    }
}

// With their names where there is room, else the numbers alone.
void StructurePane::showCounts()
{
    if (!m_hasCounts) {
        m_counts->clear();
        m_counts->setToolTip({});
        return;
    }
    const QStringList labels {tr("headings"), tr("claims"), tr("MAXIMUS"), tr("rationales")};
    const std::array counts {m_blocks.headings, m_blocks.claims, m_blocks.reviewer, m_blocks.rationales};
    QStringList words;
    for (qsizetype i = 0; i < labels.size(); ++i)
        words.append(QStringLiteral("%1 %2").arg(labels.at(i)).arg(counts.at(size_t(i))));
    m_counts->setToolTip(words.join(QStringLiteral(", ")) + u'\n'
        + tr("How many headings, guideline blocks and rationales were found. In a sound letter all four "
             "are the same."));
    m_counts->setAccessibleName(words.join(QStringLiteral(", ")));
    const int room = width() - m_title->sizeHint().width() - 3 * 12;
    m_counts->setText(countsText(labels));
    if (m_counts->sizeHint().width() > room)
        m_counts->setText(countsText({}));
}

// The count that stands alone against the others is the one to look at.
QString StructurePane::countsText(const QStringList& labels) const
{
    const Theme& theme = themeFor(palette());
    const std::array counts {m_blocks.headings, m_blocks.claims, m_blocks.reviewer, m_blocks.rationales};
    const auto usual
        = std::ranges::max(counts, {}, [&](int count) { return std::ranges::count(counts, count) * 1000 + count; });
    QStringList parts;
    for (size_t i = 0; i < counts.size(); ++i) {
        const bool good = m_blocks.agree() || counts[i] == usual;
        parts.append(QStringLiteral("<span style='color:%1'>%2</span>&nbsp;<b style='color:%3'>%4</b>")
                .arg(theme.dim.name(), labels.value(qsizetype(i)), (good ? theme.ok : theme.warn).name())
                .arg(counts[i]));
    }
    return QStringLiteral("<span style='font-size:%1pt'>%2</span>")
        .arg(font().pointSizeF() * 0.93)
        .arg(parts.join(QStringLiteral("&nbsp;&nbsp; ")));
}

// As high as the cards, but never more than a third of the pane: the fields are what one works on.
void StructurePane::fitCards()
{
    m_cardsArea->setVisible(!m_shown.isEmpty());
    if (m_shown.isEmpty())
        return;
    const QMargins margins = m_cards->contentsMargins();
    const int inner = std::max(100, width() - margins.left() - margins.right());
    int wanted = margins.top() + margins.bottom() - m_cards->spacing();
    for (const FindingCard* card : std::as_const(m_shown))
        wanted += card->isHidden() ? 0 : card->heightForWidth(inner) + m_cards->spacing();
    wanted += m_notes->isHidden() ? 0 : m_notes->sizeHint().height() + m_cards->spacing();
    m_cardsArea->setFixedHeight(std::min(wanted, std::max(90, height() / 3)));
}

void StructurePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCounts();
}

void StructurePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showCounts();
    fitCards();
}

void StructurePane::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).pane);
}

} // namespace imr::ui
