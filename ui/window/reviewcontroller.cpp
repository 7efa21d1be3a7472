// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reviewcontroller.h"

#include "ui/base/prompt.h"
#include "ui/commands/accepteditems.h"
#include "ui/commands/projectcommands.h"
#include "ui/letter/letterpane.h"
#include "ui/letters/letterspane.h"
#include "ui/models/letterstablemodel.h"
#include "ui/models/structuremodel.h"
#include "ui/structure/findingcards.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/navigator.h"
#include "ui/window/session.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QScopedValueRollback>

#include <algorithm>

namespace imr::ui {

using core::FieldPath;
using core::Status;

ReviewController::ReviewController(
    Session& session, const Panes& panes, const WindowActions& actions, Prompt& prompt, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_panes(panes)
    , m_prompt(prompt)
{
    connectPanes();
    connectCards();
    connectActions(actions);
}

void ReviewController::connectPanes()
{
    connect(&m_session, &Session::letterShown, this, &ReviewController::showLetter);
    connect(&m_session, &Session::letterRefreshed, this, &ReviewController::refreshLetter);
    StructureView& fields = m_panes.structure.view();
    m_session.setLeaveCheck([&fields] { return fields.finishEntry(); });
    connect(&m_panes.letters, &LettersPane::letterChosen, this, &ReviewController::goToLetter);
    connect(&m_panes.letters, &LettersPane::filterChanged, &m_panes.text,
        [this](const core::LetterFilter& filter) { m_panes.text.setSearch(filter.words); });
    connect(&fields, &StructureView::fieldSelected, this, &ReviewController::showFieldWords);
    connect(&fields, &StructureView::itemSelected, this, [this](int item) {
        m_field = {};
        m_panes.text.setCurrentItem(item);
        if (!m_following && item >= 0 && item < m_session.letter()->effective.items.size())
            m_panes.text.showSpans({m_session.letter()->effective.items.at(item).heading});
    });
    connect(&m_panes.text, &LetterPane::fieldActivated, this, &ReviewController::goToField);
    connect(&m_panes.text, &LetterPane::itemActivated, this, [this, &fields](int item) {
        const QScopedValueRollback following(m_following, true);
        fields.selectItem(item);
    });
    connect(&m_panes.text, &LetterPane::wordsChosen, this, [this](const FieldPath& path, const core::FieldEdit& edit) {
        if (!m_session.mayLeave())
            return;
        m_panes.fields.correct(path, edit);
        goToField(path);
    });
    connect(&m_panes.text, &LetterPane::refused, this, &ReviewController::told);
}

void ReviewController::connectCards()
{
    const FindingCards& cards = m_panes.structure.cards();
    connect(&cards, &FindingCards::wordsWanted, this, &ReviewController::showFinding);
    connect(&cards, &FindingCards::dismissWanted, this,
        [this](const core::Finding& finding, const QString& note) { setDismissed(finding, note); });
    connect(&cards, &FindingCards::restoreWanted, this,
        [this](const core::Finding& finding) { setDismissed(finding, {}); });
    connect(&cards, &FindingCards::nearestWanted, this, [this](const core::Finding& finding, const QString& name) {
        const auto path = FieldPath::parse(finding.fieldPath);
        if (path && m_session.mayLeave())
            m_panes.fields.correct(*path, editFromTexts(*m_session.letter(), *path, {name}));
    });
    connect(&cards, &FindingCards::nameWanted, this, &ReviewController::nameWanted);
    connect(&m_panes.structure.view(), &StructureView::nameWanted, this, &ReviewController::nameWanted);
}

void ReviewController::setDismissed(const core::Finding& finding, const std::optional<QString>& note)
{
    if (!m_session.mayLeave())
        return;
    m_session.history().push(
        std::make_unique<SetDismissed>(*m_session.project(), m_session.letter()->row.id, finding, note));
    m_panes.structure.view().setFocus();
}

void ReviewController::connectActions(const WindowActions& actions)
{
    connect(actions.accept, &QAction::triggered, this, &ReviewController::acceptAndNext);
    connect(actions.acceptItem, &QAction::triggered, this, &ReviewController::acceptItem);
    connect(actions.toggleDecision, &QAction::triggered, this, &ReviewController::toggleDecision);
    connect(actions.skip, &QAction::triggered, this, &ReviewController::skip);
    connect(actions.flag, &QAction::triggered, this, &ReviewController::toggleFlag);
    connect(actions.flagWithNote, &QAction::triggered, this, &ReviewController::flagWithNote);
    connect(actions.reopen, &QAction::triggered, this, [this] { m_session.setStatus(Status::ToReview); });
    connect(actions.dismissFinding, &QAction::triggered, &m_panes.structure.cards(), &FindingCards::askForNote);
    connect(actions.useSelection, &QAction::triggered, &m_panes.text, &LetterPane::openUseAs);
    connect(&m_session.history(), &EditHistory::changed, this, &ReviewController::showAccepted);
    connect(&m_session.history(), &EditHistory::movedTo, this, [this](core::LetterId, const FieldPath& field) {
        if (field.spec)
            goToField(field);
    });
    connect(actions.undo, &QAction::triggered, this, [this] {
        if (m_session.mayLeave())
            m_session.history().undo();
    });
    connect(actions.redo, &QAction::triggered, this, [this] {
        if (m_session.mayLeave())
            m_session.history().redo();
    });
}

void ReviewController::goToLetter(core::LetterId id)
{
    if (m_session.show(id) || !m_session.letter())
        return;
    // The list is still busy with the click that chose another letter.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const auto& letter = m_session.letter())
                m_panes.letters.setCurrent(letter->row.id);
        },
        Qt::QueuedConnection);
}

void ReviewController::showLetter()
{
    m_field = {};
    m_unsavedNote.clear();
    const auto& letter = m_session.letter();
    if (!letter) {
        m_panes.text.clear();
        m_panes.fields.clear();
        m_panes.structure.clear();
        m_panes.letters.clearCurrent();
        return;
    }
    const QScopedValueRollback following(m_following, true);
    m_panes.letters.setCurrent(letter->row.id);
    m_panes.text.showLetter(*letter, m_session.project()->lexicon());
    m_panes.fields.setLetter(*m_session.project(), *letter);
    showAccepted();
    m_panes.structure.showLetter(*letter, m_session.project()->lexicon());
    m_panes.structure.view().startAnew();
}

void ReviewController::refreshLetter()
{
    const auto& letter = m_session.letter();
    m_panes.text.showLetter(*letter, m_session.project()->lexicon());
    m_panes.fields.setLetter(*m_session.project(), *letter);
    showAccepted();
    m_panes.structure.showLetter(*letter, m_session.project()->lexicon());
    if (m_field.spec)
        m_panes.text.showField(m_field);
}

void ReviewController::showFieldWords(const FieldPath& path)
{
    m_field = path;
    m_panes.text.setCurrentItem(path.item);
    if (!m_following)
        m_panes.text.showField(path);
}

bool ReviewController::goToField(const FieldPath& path)
{
    const bool found = m_panes.structure.view().select(path);
    m_field = path;
    m_panes.text.setCurrentItem(path.item);
    m_panes.text.showField(path);
    return found;
}

void ReviewController::goToPlace(core::LetterId letter, const QString& path, const core::Spans& spans)
{
    const bool shown = m_session.letter() && m_session.letter()->row.id == letter;
    if (!shown && !m_session.show(letter))
        return;
    if (const auto field = FieldPath::parse(path))
        goToField(*field);
    if (!spans.isEmpty())
        m_panes.text.showSpans(spans);
}

void ReviewController::showFinding(const core::Finding& finding)
{
    if (const auto path = FieldPath::parse(finding.fieldPath)) {
        goToField(*path);
    } else {
        const QScopedValueRollback following(m_following, true);
        m_field = {};
        m_panes.structure.view().selectItem(finding.item - 1);
        m_panes.text.setCurrentItem(finding.item - 1);
    }
    if (!finding.spans.isEmpty())
        m_panes.text.showSpans(finding.spans);
}

void ReviewController::acceptAndNext()
{
    if (!m_session.letter())
        return;
    const int row = m_panes.letters.currentRow();
    const core::LetterRow shown = m_session.letter()->row;
    const bool unreadable = shown.status == Status::Unreadable;
    if (!unreadable && shown.status != Status::Reviewed && !m_session.setStatus(Status::Reviewed))
        return;
    QStringList sentences;
    if (unreadable)
        sentences.append(tr("%1 could not be read, so there was nothing to accept.").arg(shown.file));
    goToNextToReview(row, sentences);
}

void ReviewController::goToNextToReview(int row, QStringList sentences)
{
    if (const auto next = nextToReview(*m_session.project(), m_panes.list, row))
        m_session.show(*next);
    else
        sentences.append(tr("No letter of this list is left to review."));
    if (!sentences.isEmpty())
        Q_EMIT told(sentences.join(u' '));
}

// The last one accepts the letter: one step, which is taken back as one.
void ReviewController::acceptItem()
{
    if (!m_session.letter() || !m_session.mayLeave())
        return;
    const core::StoredLetter& letter = *m_session.letter();
    const auto count = int(letter.effective.items.size());
    QSet<int> accepted = acceptedItems(*m_session.project(), letter);
    const auto firstOpen = [&](int from) {
        for (int step = 0; step < count; ++step) {
            if (!accepted.contains((from + step) % count))
                return (from + step) % count;
        }
        return -1;
    };
    const int item = currentItem() >= 0 ? currentItem() : firstOpen(0);
    accepted.insert(item);
    const int next = firstOpen(std::max(item, 0));
    if (next < 0)
        return acceptAndNext();
    if (!acceptedItems(*m_session.project(), letter).contains(item))
        m_session.history().push(std::make_unique<AcceptItem>(*m_session.project(), letter, item, true));
    m_panes.structure.view().selectItem(next);
}

void ReviewController::showAccepted()
{
    if (const auto& letter = m_session.letter())
        m_panes.fields.setAcceptedItems(acceptedItems(*m_session.project(), *letter));
}

void ReviewController::toggleDecision()
{
    if (!m_session.letter() || !m_session.mayLeave())
        return;
    const core::StoredLetter& letter = *m_session.letter();
    const int item = letter.effective.items.size() == 1 ? 0 : currentItem();
    if (item < 0) {
        Q_EMIT told(tr("Go to an item first: it is the item\u2019s decision that is toggled."));
        return;
    }
    auto path = FieldPath::parse(u"issues[0].decision");
    path->item = item;
    const bool upheld = letter.effective.items.at(item).decision.text() == u"Upheld";
    const QString other = upheld ? QStringLiteral("Overturned") : QStringLiteral("Upheld");
    m_panes.fields.correct(*path, editFromTexts(letter, *path, {other}));
    goToField(*path);
}

void ReviewController::toggleFlag()
{
    if (const auto& letter = m_session.letter())
        m_session.setStatus(letter->row.status == Status::Flagged ? Status::ToReview : Status::Flagged);
}

void ReviewController::flagWithNote()
{
    const auto& letter = m_session.letter();
    if (!letter)
        return;
    const auto note = m_prompt.text(tr("Flag this letter"), tr("What should be looked at?"),
        m_unsavedNote.isEmpty() ? letter->row.note : m_unsavedNote);
    if (!note)
        return;
    m_session.setStatus(Status::Flagged, *note);
    m_unsavedNote = letter->row.note == *note ? QString() : *note;
}

void ReviewController::skip()
{
    const auto& letter = m_session.letter();
    if (!letter)
        return;
    const int row = m_panes.letters.currentRow();
    const auto reason = m_prompt.text(
        tr("Skip this letter"), tr("Why? It stays to be reviewed and comes after all others."), letter->row.note);
    if (!reason)
        return;
    if (reason->isEmpty()) {
        Q_EMIT told(tr("A letter is skipped with a reason, so nothing was changed."));
        return;
    }
    const bool same = letter->row.status == Status::ToReview && letter->row.note == *reason;
    if (same || m_session.setStatus(Status::ToReview, *reason))
        goToNextToReview(row);
}

int ReviewController::currentItem() const
{
    return m_panes.structure.view().currentItem();
}

} // namespace imr::ui
