// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reviewacts.h"

#include "ui/base/prompt.h"
#include "ui/commands/accepteditems.h"
#include "ui/keys/windowactions.h"
#include "ui/letters/letterspane.h"
#include "ui/models/letterstablemodel.h"
#include "ui/models/structuremodel.h"
#include "ui/session/navigator.h"
#include "ui/session/session.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"

#include <QAction>

#include <algorithm>

namespace imr::ui {

using core::FieldPath;
using core::Status;

ReviewActs::ReviewActs(Session& session, const ReviewController::Panes& panes, const WindowActions& actions,
    ReviewController& review, Prompt& prompt, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_panes(panes)
    , m_review(review)
    , m_prompt(prompt)
{
    connect(&session, &Session::letterShown, this, [this] {
        m_unsavedNote.clear();
        showAccepted();
    });
    connect(&session, &Session::letterRefreshed, this, &ReviewActs::showAccepted);
    connect(&session.history(), &EditHistory::changed, this, &ReviewActs::showAccepted);
    connect(actions.accept, &QAction::triggered, this, &ReviewActs::acceptAndNext);
    connect(actions.acceptItem, &QAction::triggered, this, &ReviewActs::acceptItem);
    connect(actions.toggleDecision, &QAction::triggered, this, &ReviewActs::toggleDecision);
    connect(actions.flag, &QAction::triggered, this, &ReviewActs::toggleFlag);
    connect(actions.flagWithNote, &QAction::triggered, this, &ReviewActs::flagWithNote);
    connect(actions.skip, &QAction::triggered, this, &ReviewActs::skip);
    connect(actions.reopen, &QAction::triggered, this, [this] { m_session.setStatus(Status::ToReview); });
}

void ReviewActs::acceptAndNext()
{
    if (!m_session.letter())
        return;
    const int row = m_panes.letters.stepFrom(1);
    const core::LetterRow shown = m_session.letter()->row;
    const bool unreadable = shown.status == Status::Unreadable;
    const bool flagged = shown.status == Status::Flagged && !shown.note.isEmpty();
    if (!unreadable && shown.status != Status::Reviewed && !m_session.setStatus(Status::Reviewed))
        return;
    QStringList sentences;
    if (unreadable)
        sentences.append(tr("%1 could not be read, so there was nothing to accept.").arg(shown.file));
    if (flagged)
        sentences.append(tr("%1 is accepted, and its flag is off. The note with it was \u201c%2\u201d.")
                .arg(shown.file, shown.note));
    goToNextToReview(row, sentences);
}

void ReviewActs::goToNextToReview(int row, QStringList sentences)
{
    if (const auto next = nextToReview(*m_session.project(), m_panes.list, row))
        m_session.show(*next);
    else
        sentences.append(tr("No letter of this list is left to review."));
    if (!sentences.isEmpty())
        Q_EMIT told(sentences.join(u' '));
}

// The last one accepts the letter: one step, which is taken back as one.
void ReviewActs::acceptItem()
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
    const int item = m_review.currentItem() >= 0 ? m_review.currentItem() : firstOpen(0);
    accepted.insert(item);
    const int next = firstOpen(std::max(item, 0));
    if (next < 0)
        return acceptAndNext();
    if (!acceptedItems(*m_session.project(), letter).contains(item))
        m_session.history().push(std::make_unique<AcceptItem>(*m_session.project(), letter, item, true));
    m_panes.structure.view().selectItem(next);
}

void ReviewActs::showAccepted()
{
    if (const auto& letter = m_session.letter())
        m_panes.fields.setAcceptedItems(acceptedItems(*m_session.project(), *letter));
}

void ReviewActs::toggleDecision()
{
    if (!m_session.letter() || !m_session.mayLeave())
        return;
    const core::StoredLetter& letter = *m_session.letter();
    const int item = letter.effective.items.size() == 1 ? 0 : m_review.currentItem();
    if (item < 0) {
        Q_EMIT told(tr("Go to an item first: it is the item\u2019s decision that is toggled."));
        return;
    }
    auto path = FieldPath::parse(u"issues[0].decision");
    path->item = item;
    const bool upheld = letter.effective.items.at(item).decision.text() == u"Upheld";
    const QString other = upheld ? QStringLiteral("Overturned") : QStringLiteral("Upheld");
    m_panes.fields.correct(*path, editFromTexts(letter, *path, {other}));
    m_review.goToField(*path);
}

void ReviewActs::toggleFlag()
{
    if (const auto& letter = m_session.letter())
        m_session.setStatus(letter->row.status == Status::Flagged ? Status::ToReview : Status::Flagged);
}

void ReviewActs::flagWithNote()
{
    const auto& letter = m_session.letter();
    if (!letter)
        return;
    const auto note = m_prompt.text(tr("Flag this letter"), tr("What should be looked at?"),
        m_unsavedNote.isEmpty() ? letter->row.note : m_unsavedNote, HelpSection::Review);
    if (!note)
        return;
    m_session.setStatus(Status::Flagged, *note);
    m_unsavedNote = letter->row.note == *note ? QString() : *note;
}

void ReviewActs::skip()
{
    const auto& letter = m_session.letter();
    if (!letter)
        return;
    const int row = m_panes.letters.stepFrom(1);
    const auto reason
        = m_prompt.text(tr("Skip this letter"), tr("Why? It stays to be reviewed and comes after all others."),
            letter->row.status == Status::ToReview ? letter->row.note : QString(), HelpSection::Review);
    if (!reason)
        return;
    if (reason->isEmpty()) {
        Q_EMIT told(tr("A letter is skipped with a reason, so nothing was changed."));
        return;
    }
    const core::LetterRow before = letter->row;
    const bool same = before.status == Status::ToReview && before.note == *reason;
    QStringList sentences;
    if (before.status == Status::Flagged && !before.note.isEmpty())
        sentences.append(tr("%1 is skipped, and its flag is off. The note with it was \u201c%2\u201d.")
                .arg(before.file, before.note));
    if (same || m_session.setStatus(Status::ToReview, *reason))
        goToNextToReview(row, sentences);
}

} // namespace imr::ui
