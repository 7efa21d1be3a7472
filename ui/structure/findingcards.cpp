// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/findingcards.h"

#include "core/findings/frequencymeant.h"
#include "ui/base/quietbars.h"
#include "ui/base/shortened.h"
#include "ui/base/valuelabel.h"
#include "ui/models/unsurereason.h"
#include "ui/structure/findingcard.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace imr::ui {

namespace {

constexpr qsizetype notesShown = 2; // more are folded away

bool isDismissed(const FindingCard* card)
{
    return card->finding().dismissed;
}

bool isNote(const FindingCard* card)
{
    return card->finding().severity == core::Finding::Severity::Note && !isDismissed(card);
}

QToolButton* makeFold()
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

constexpr qsizetype longest = 60; // of a value

// A field whose finding says more is left out.
QList<core::Finding> unsureNotes(const core::Letter& letter)
{
    QList<core::Finding> notes;
    for (const core::FieldPath& path : unsureFields(letter)) {
        const bool told = std::ranges::any_of(letter.findings, [key = path.toString()](const core::Finding& finding) {
            return finding.fieldPath == key && !finding.dismissed;
        });
        if (told)
            continue;
        const core::Field& field = *core::fieldAt(letter, path);
        core::Finding note;
        note.item = path.item + 1;
        note.severity = core::Finding::Severity::Note;
        note.fieldPath = path.toString();
        note.message = FindingCards::tr("%1 \u201c%2\u201d is unsure. %3")
                           .arg(path.spec->labelText(), shortened(valueLabel(*path.spec, field.text()), longest),
                               whyUnsure(*path.spec, field));
        notes.append(note);
    }
    return notes;
}

FindingCard::Offer offerFor(const core::Finding& finding, const core::Letter& letter, const core::DrugLexicon& lexicon)
{
    const auto path = core::FieldPath::parse(finding.fieldPath);
    const core::Field* field = path ? core::fieldAt(letter, *path) : nullptr;
    if (!field || field->isEmpty())
        return {};
    if (finding.code == u"unrecognised-frequency")
        return {{}, core::frequencyMeant(field->text())};
    if (finding.code != u"unknown-drug")
        return {};
    const core::Drug* nearest = lexicon.nearestTo(field->text());
    return {field->text(), nearest ? nearest->name : QString()};
}

} // namespace

struct FindingCards::Told
{
    core::Finding finding;
    FindingCard::Offer offer;
    FindingCard::About about = FindingCard::About::Finding;
};

FindingCards::FindingCards(QWidget* parent)
    : QScrollArea(parent)
    , m_layout(new QVBoxLayout)
    , m_notes(makeFold())
    , m_dismissed(makeFold())
{
    auto* cards = new QWidget;
    cards->setLayout(m_layout);
    m_layout->setContentsMargins(12, 8, 0, 8); // at the right is the scroll bar
    m_layout->setSpacing(6);
    m_layout->addWidget(m_notes);
    m_layout->addWidget(m_dismissed);
    connect(m_notes, &QToolButton::toggled, this, &FindingCards::fold);
    connect(m_dismissed, &QToolButton::toggled, this, &FindingCards::fold);
    setWidget(cards);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBar(new QuietScrollBar(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else all sentences are broken anew when it comes and goes
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    cards->setAutoFillBackground(false);
    hide();
}

void FindingCards::clear()
{
    replaceCards({}, {});
    fold();
}

// Of the same letter, cards that say the same as before stay, and are not painted again.
void FindingCards::replaceCards(core::LetterId letter, const QList<Told>& all)
{
    const bool same = m_letter == letter;
    m_letter = letter;
    m_current = nullptr;
    QList<FindingCard*> before = std::exchange(m_shown, {});
    for (const Told& told : all) {
        const auto kept = std::ranges::find_if(before, [&told](const FindingCard* card) { return says(card, told); });
        if (!same || kept == before.end()) {
            add(new FindingCard(told.finding, told.offer, told.about));
        } else {
            (*kept)->setCurrent(false);
            place(*kept);
            before.erase(kept);
        }
    }
    // One of them may be telling what the person wants.
    for (FindingCard* card : std::as_const(before)) {
        card->hide();
        card->disconnect(this);
        card->deleteLater();
    }
}

bool FindingCards::says(const FindingCard* card, const Told& told)
{
    return card->finding() == told.finding && card->offer() == told.offer
        && card->isFinding() == (told.about == FindingCard::About::Finding);
}

bool FindingCards::says(const QList<Told>& all) const
{
    return std::ranges::equal(m_shown, all, [](const FindingCard* card, const Told& told) { return says(card, told); });
}

void FindingCards::showFindings(const core::StoredLetter& letter, const core::DrugLexicon& lexicon)
{
    QList<core::Finding> findings = letter.effective.findings;
    std::ranges::stable_sort(findings, std::greater(), &core::Finding::severity);
    QList<Told> all;
    for (const core::Finding& finding : std::as_const(findings))
        all.append({finding, offerFor(finding, letter.effective, lexicon)});
    for (const core::Finding& note : unsureNotes(letter.effective))
        all.append({note, {}, FindingCard::About::Unsure});
    if (m_letter == letter.row.id && says(all)) { // most edits leave them as they are
        verticalScrollBar()->setValue(0);
        markCurrent(nullptr);
        return;
    }
    // A note that is being written stays when something else of the letter changes, or when it could not be saved.
    core::Finding noted;
    std::optional<QString> note;
    for (const FindingCard* card : std::as_const(m_shown)) {
        if (m_letter == letter.row.id && !note) {
            note = card->writtenNote();
            noted = card->finding();
        }
    }
    m_layout->setEnabled(false); // laid out once, and not again for each card
    replaceCards(letter.row.id, all);
    verticalScrollBar()->setValue(0);
    fold();
    m_layout->setEnabled(true);
    m_layout->activate();
    const auto again
        = std::ranges::find_if(m_shown, [&noted](const FindingCard* card) { return card->finding() == noted; });
    if (note && again != m_shown.end())
        (*again)->writeNote(*note);
}

void FindingCards::showUnreadable(const QString& why)
{
    clear();
    add(new FindingCard(tr("This letter could not be read"), why));
    fold();
}

// Behind those that were placed before it.
void FindingCards::place(FindingCard* card)
{
    m_shown.append(card);
    m_layout->removeWidget(card);
    if (isDismissed(card))
        m_layout->addWidget(card);
    else
        m_layout->insertWidget(m_layout->indexOf(isNote(card) ? m_dismissed : m_notes), card);
}

void FindingCards::add(FindingCard* card)
{
    if (const int width = m_layout->contentsRect().width(); width > 0)
        card->resize(width, card->height()); // at its width it is measured once
    place(card);
    connect(card, &FindingCard::showWords, this, &FindingCards::wordsWanted);
    connect(card, &FindingCard::dismissWanted, this, &FindingCards::dismissWanted);
    connect(card, &FindingCard::restoreWanted, this, &FindingCards::restoreWanted);
    connect(card, &FindingCard::nearestWanted, this, &FindingCards::nearestWanted);
    connect(card, &FindingCard::nameWanted, this, &FindingCards::nameWanted);
    connect(card, &FindingCard::resized, this, [this, card] {
        Q_EMIT heightChanged();
        ensureWidgetVisible(card, 0, 6);
    });
}

void FindingCards::fold()
{
    const auto notes = std::ranges::count_if(m_shown, isNote);
    const auto dismissed = std::ranges::count_if(m_shown, isDismissed);
    const bool many = notes > notesShown;
    for (QToolButton* button : {m_notes, m_dismissed})
        button->setArrowType(button->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_notes->setVisible(many);
    m_notes->setText(m_notes->isChecked() ? tr("Hide notes") : tr("%Ln note(s)", nullptr, int(notes)));
    m_dismissed->setVisible(dismissed > 0);
    m_dismissed->setText(
        m_dismissed->isChecked() ? tr("Hide dismissed") : tr("%Ln dismissed", nullptr, int(dismissed)));
    for (FindingCard* card : std::as_const(m_shown)) {
        const bool closed
            = isDismissed(card) ? !m_dismissed->isChecked() : isNote(card) && many && !m_notes->isChecked();
        card->setVisible(!closed || card == m_current);
    }
    Q_EMIT heightChanged();
}

void FindingCards::setCurrent(const core::Finding* finding)
{
    const auto found = std::ranges::find_if(m_shown,
        [finding](const FindingCard* card) { return finding && card->isFinding() && card->finding() == *finding; });
    markCurrent(found == m_shown.end() ? nullptr : *found);
}

void FindingCards::setCurrentField(const core::FieldPath& unsure)
{
    const auto found = std::ranges::find_if(m_shown, [path = unsure.toString()](const FindingCard* card) {
        return card->finding().fieldPath == path && !isDismissed(card);
    });
    markCurrent(found == m_shown.end() ? nullptr : *found);
}

void FindingCards::markCurrent(FindingCard* current)
{
    m_current = current;
    for (FindingCard* card : std::as_const(m_shown))
        card->setCurrent(card == current);
    fold();
    if (current)
        ensureWidgetVisible(current, 0, 6);
}

void FindingCards::askForNote()
{
    const auto first = std::ranges::find_if(
        m_shown, [](const FindingCard* card) { return card->isFinding() && !isDismissed(card); });
    if (m_current && m_current->isFinding())
        m_current->askForNote();
    else if (first != m_shown.end())
        (*first)->askForNote();
}

void FindingCards::fit(int width, int highest)
{
    setVisible(!m_shown.isEmpty());
    if (m_shown.isEmpty())
        return;
    const QMargins margins = m_layout->contentsMargins();
    const int bar = verticalScrollBar()->sizeHint().width();
    const int inner = std::max(100, width - bar - margins.left() - margins.right());
    int wanted = margins.top() + margins.bottom() - m_layout->spacing();
    for (const FindingCard* card : std::as_const(m_shown))
        wanted += card->isHidden() ? 0 : card->heightForWidth(inner) + m_layout->spacing();
    for (const QToolButton* button : {m_notes, m_dismissed})
        wanted += button->isHidden() ? 0 : button->sizeHint().height() + m_layout->spacing();
    setFixedHeight(std::min(wanted, highest));
}

} // namespace imr::ui
