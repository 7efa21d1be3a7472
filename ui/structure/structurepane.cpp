// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/structurepane.h"

#include "ui/base/theme.h"
#include "ui/base/wrappedlabel.h"
#include "ui/models/lettertexts.h"
#include "ui/models/structuremodel.h"
#include "ui/structure/findingcards.h"
#include "ui/structure/integritystrip.h"
#include "ui/structure/offerstrip.h"
#include "ui/structure/structureview.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace imr::ui {

namespace {

constexpr qreal countsScale = 0.93; // of the window's font

} // namespace

StructurePane::StructurePane(StructureModel& model, const core::GuidelineIndex& guidelines, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new StructureView(model, guidelines, this))
    , m_title(new QLabel(tr("Structure"), this))
    , m_counts(new WrappedLabel(this))
    , m_note(new WrappedLabel(this))
    , m_integrity(new IntegrityStrip(this))
    , m_cards(new FindingCards(this))
    , m_offer(new OfferStrip(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_counts->setWordWrap(false);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setContentsMargins(12, 0, 12, 8);
    m_note->hide();
    setAttribute(Qt::WA_OpaquePaintEvent); // nothing below shows through
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 9, 12, 9);
    head->addWidget(m_title);
    head->addWidget(m_counts, 1);

    connect(m_cards, &FindingCards::heightChanged, this, &StructurePane::fitCards);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_integrity);
    layout->addWidget(m_cards);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_offer);
}

void StructurePane::showLetter(const core::StoredLetter& letter, const core::DrugLexicon& lexicon)
{
    m_hasCounts = letter.row.status != core::Status::Unreadable;
    m_blocks = letter.effective.counts;
    showNote(noteText(letter.row));
    m_hasClaims = core::hasClaimsBlocks(letter.effective);
    m_integrity->showBreaks(m_hasCounts ? core::chainBreaks(letter.effective) : QList<core::ChainBreak>());
    if (m_hasCounts)
        m_cards->showFindings(letter, lexicon);
    else
        m_cards->showUnreadable(letter.row.error);
    showCounts();
    layOutNow();
}

// Once and before it is painted. Rows that have their heights are not measured again when the cards take their room.
void StructurePane::layOutNow()
{
    m_view->layOutNow();
    layout()->activate();
    m_view->layOutNow();
}

void StructurePane::clear()
{
    m_hasCounts = false;
    showNote({});
    m_integrity->clear();
    m_cards->clear();
    m_offer->dismiss();
    showCounts();
}

void StructurePane::showNote(const QString& note)
{
    m_note->setWords(note.toHtmlEscaped());
    m_note->setAccessibleName(note);
    m_note->setVisible(!note.isEmpty());
}

// With as much of their names as there is room for.
void StructurePane::showCounts()
{
    if (!m_hasCounts) {
        m_counts->clear();
        m_counts->setToolTip({});
        return;
    }
    const QStringList labels {tr("headings"), tr("claims"), tr("MAXIMUS"), tr("rationales")};
    const std::array counts {m_blocks.headings, m_blocks.claims, m_blocks.reviewer, m_blocks.rationales};
    //: short for headings, claims (of the claims administrator), MAXIMUS and rationales, where there is little room
    const QStringList brief {tr("head."), tr("claims"), tr("MAX."), tr("rat.")};
    const auto withCounts = [&counts](const QStringList& names) {
        QStringList words;
        for (qsizetype i = 0; i < names.size(); ++i)
            words.append(QStringLiteral("%1 %2").arg(names.at(i)).arg(counts.at(size_t(i))));
        return words;
    };
    const QStringList words = withCounts(labels);
    m_counts->setToolTip(words.join(QStringLiteral(", ")) + u'\n'
        + tr("How many headings, guideline blocks and rationales were found. In a sound letter all four "
             "are the same."));
    m_counts->setAccessibleName(words.join(QStringLiteral(", ")));
    const int room = width() - m_title->sizeHint().width() - 3 * 12;
    const bool fits = countsWidth(words) <= room;
    m_counts->setWords(countsText(fits ? labels : countsWidth(withCounts(brief)) <= room ? brief : QStringList()));
}

// Measured as plain text: rich text is laid out for it.
int StructurePane::countsWidth(const QStringList& words) const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * countsScale);
    small.setBold(true); // some are
    return QFontMetrics(small).horizontalAdvance(words.join(QStringLiteral("   ")));
}

bool StructurePane::agree() const
{
    core::BlockCounts counts = m_blocks;
    if (!m_hasClaims)
        counts.claims = counts.headings;
    return counts.agree();
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
        const bool good = agree() || counts[i] == usual;
        parts.append(QStringLiteral("<span style='color:%1'>%2</span>&nbsp;<b style='color:%3'>%4</b>")
                .arg(theme.dim.name(), labels.value(qsizetype(i)), (good ? theme.ok : theme.warn).name())
                .arg(counts[i]));
    }
    return QStringLiteral("<span style='font-size:%1pt'>%2</span>")
        .arg(font().pointSizeF() * countsScale)
        .arg(parts.join(QStringLiteral("&nbsp;&nbsp; ")));
}

// Never more than a third of the pane: the fields are what one works on.
void StructurePane::fitCards()
{
    constexpr int least = 90;
    m_cards->fit(width(), std::max(least, height() / 3));
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
