// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/wordscontroller.h"

#include "ui/keys/windowactions.h"
#include "ui/letter/letterpane.h"
#include "ui/session/session.h"
#include "ui/window/reviewcontroller.h"

#include <QAction>

namespace imr::ui {

WordsController::WordsController(
    Session& session, LetterPane& text, ReviewController& review, const WindowActions& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_text(text)
    , m_review(review)
{
    connect(actions.startBack, &QAction::triggered, this, [this] { move(Edge::Start, -1); });
    connect(actions.startOn, &QAction::triggered, this, [this] { move(Edge::Start, 1); });
    connect(actions.endBack, &QAction::triggered, this, [this] { move(Edge::End, -1); });
    connect(actions.endOn, &QAction::triggered, this, [this] { move(Edge::End, 1); });
}

void WordsController::move(Edge edge, int step)
{
    if (!m_session.letter() || !m_session.mayLeave())
        return;
    const core::StoredLetter letter = *m_session.letter(); // the one at hand is read anew by the edit
    if (const core::Span selected = m_text.chosenWords(); !selected.isEmpty()) {
        m_text.chooseWords(withEdgeMoved(letter.text, selected, edge, step));
        return;
    }
    const core::FieldPath path = m_review.currentField();
    if (!path.spec) {
        Q_EMIT told(tr("No words were moved: go to a field, or select words in the letter before."));
        return;
    }
    const auto edit = editWithEdgeMoved(letter.effective, letter.parsed, path, letter.text, edge, step);
    if (!edit) {
        Q_EMIT told(edit.error());
        return;
    }
    const QList<FieldChange> changes = changesFor(letter, path, *edit, m_session.project()->lexicon());
    if (!changes.isEmpty()
        && m_session.history().push(
            std::make_unique<CorrectFields>(*m_session.project(), letter.row.id, changes, changeText(path, *edit))))
        m_review.goToField(path);
}

} // namespace imr::ui
