// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/navigator.h"
#include "ui/window/reviewcontroller.h"

namespace imr::ui {

// Goes from place to place: letters of the list, problems, hits of the search, quantities.
class Walk final : public QObject
{
    Q_OBJECT

public:
    // All outlive it.
    Walk(Session& session, const ReviewController::Panes& panes, const WindowActions& actions, ReviewController& review,
        QObject* parent);

Q_SIGNALS:
    void told(const QString& sentence); // why there is nowhere to go

private:
    void stepLetter(int by);
    void stepProblem(int by, ProblemKind kind);
    void stepHit(int by);
    void nextQuantity();
    void forget();
    [[nodiscard]] qsizetype problemBeside(const QList<Problem>& problems, int by) const;
    bool goToProblem(const QList<Problem>& problems, qsizetype from, int by, ProblemKind kind);

    Session& m_session;
    ReviewController::Panes m_panes;
    ReviewController& m_review;
    qsizetype m_problem = -1; // where one is in the letter's problems; -1: before the first
    std::optional<Problem> m_problemShown; // the one that was there then
};

} // namespace imr::ui
