// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/walk.h"

#include "ui/keys/windowactions.h"
#include "ui/letter/letterpane.h"
#include "ui/letters/letterspane.h"
#include "ui/models/letterstablemodel.h"
#include "ui/models/structuremodel.h"
#include "ui/session/session.h"
#include "ui/structure/findingcards.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"

#include <QAction>

#include <algorithm>

namespace imr::ui {

namespace {

QString noneLeft(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Any:
        break;
    case ProblemKind::Finding:
        return Walk::tr("No other letter of this list has findings left.");
    case ProblemKind::Unsure:
        return Walk::tr("No other letter of this list has unsure fields left.");
    }
    return Walk::tr("No other letter of this list has findings or unsure fields left.");
}

} // namespace

Walk::Walk(Session& session, const ReviewController::Panes& panes, const WindowActions& actions,
    ReviewController& review, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_panes(panes)
    , m_review(review)
{
    connect(&session, &Session::letterShown, this, &Walk::forget);
    connect(actions.next, &QAction::triggered, this, [this] { stepLetter(1); });
    connect(actions.previous, &QAction::triggered, this, [this] { stepLetter(-1); });
    connect(actions.nextProblem, &QAction::triggered, this, [this] { stepProblem(1, ProblemKind::Any); });
    connect(actions.previousProblem, &QAction::triggered, this, [this] { stepProblem(-1, ProblemKind::Any); });
    connect(actions.nextFinding, &QAction::triggered, this, [this] { stepProblem(1, ProblemKind::Finding); });
    connect(actions.nextUnsure, &QAction::triggered, this, [this] { stepProblem(1, ProblemKind::Unsure); });
    connect(actions.nextQuantity, &QAction::triggered, this, &Walk::nextQuantity);
    connect(actions.nextHit, &QAction::triggered, this, [this] { stepHit(1); });
    connect(actions.previousHit, &QAction::triggered, this, [this] { stepHit(-1); });
}

void Walk::forget()
{
    m_problem = -1;
    m_problemShown.reset();
}

void Walk::stepLetter(int by)
{
    if (const auto id = m_panes.list.idAt(m_panes.letters.stepFrom(by) + by))
        m_session.show(*id);
}

// A problem that was solved has gone, and the next one stands in its place. Who is at the field of a problem has it
// before them already.
qsizetype Walk::problemBeside(const QList<Problem>& problems, int by) const
{
    if (m_problemShown) {
        const qsizetype at = problems.indexOf(*m_problemShown);
        return at >= 0 ? at + by : m_problem + std::min(by, 0);
    }
    const core::FieldPath field = m_review.currentField();
    const auto here = std::ranges::find(problems, field, &Problem::field);
    const bool known = field.spec && here != problems.end();
    return (known ? here - problems.begin() : -1) + by;
}

void Walk::stepProblem(int by, ProblemKind kind)
{
    if (!m_session.letter())
        return;
    const QList<Problem> problems = problemsOf(*m_session.letter());
    if (goToProblem(problems, problemBeside(problems, by), by, kind))
        return;
    const int row = m_panes.letters.stepFrom(by);
    const auto next = nextWithProblems(*m_session.project(), m_panes.list, row, by, kind);
    if (!next) {
        Q_EMIT told(noneLeft(kind));
    } else if (m_session.show(*next)) {
        const QList<Problem> there = problemsOf(*m_session.letter());
        goToProblem(there, by > 0 ? 0 : there.size() - 1, by, kind);
        const int now = m_panes.list.rowOf(*next);
        if (by > 0 ? now <= row : now >= row)
            Q_EMIT told(by > 0 ? tr("That was the last in the list. It goes on with the first.")
                               : tr("That was the first in the list. It goes on with the last."));
    }
}

bool Walk::goToProblem(const QList<Problem>& problems, qsizetype from, int by, ProblemKind kind)
{
    qsizetype at = from;
    while (at >= 0 && at < problems.size() && !isOf(kind, problems.at(at)))
        at += by;
    if (at < 0 || at >= problems.size())
        return false;
    m_problem = at;
    m_problemShown = problems.at(at);
    const auto& finding = m_problemShown->finding;
    m_panes.structure.view().setFocus(); // so that Enter puts it right
    if (finding)
        m_panes.structure.cards().setCurrent(&*finding);
    else
        m_panes.structure.cards().setCurrentField(m_problemShown->field);
    if (finding)
        m_review.showFinding(*finding);
    else
        m_review.goToField(m_problemShown->field);
    return true;
}

// Through the letters of the list, which are those that hold what is looked for.
void Walk::stepHit(int by)
{
    if (!m_panes.text.isSearching())
        return m_panes.letters.focusSearch();
    if (m_panes.text.goToHit(by))
        return;
    const auto id = m_panes.list.idAt(m_panes.letters.stepFrom(by) + by);
    if (!id)
        Q_EMIT told(by > 0 ? tr("No further place of the search in this list.")
                           : tr("No place of the search before this one in the list."));
    else if (m_session.show(*id))
        m_panes.text.goToHit(by);
}

// From item to item, and from the last to the first again.
void Walk::nextQuantity()
{
    static const core::FieldPath quantity = *core::FieldPath::parse(u"issues[0].quantity");
    if (!m_session.letter())
        return;
    const auto items = int(m_session.letter()->effective.items.size());
    const bool atOne = m_review.currentField().spec == quantity.spec;
    const int from = std::max(m_review.currentItem(), 0) + (atOne ? 1 : 0);
    for (int step = 0; step < items; ++step) {
        core::FieldPath path = quantity;
        path.item = (from + step) % items;
        if (m_panes.fields.indexOf(path).isValid()) {
            m_panes.structure.view().setFocus();
            m_review.goToField(path);
            return;
        }
    }
    Q_EMIT told(tr("No item of this letter has a quantity."));
}

} // namespace imr::ui
