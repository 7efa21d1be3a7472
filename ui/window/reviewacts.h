// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/reviewcontroller.h"

namespace imr::ui {

class Prompt;

// What a person decides about a letter and its items: accepts, flags, skips, toggles a decision.
class ReviewActs final : public QObject
{
    Q_OBJECT

public:
    // All outlive it.
    ReviewActs(Session& session, const ReviewController::Panes& panes, const WindowActions& actions,
        ReviewController& review, Prompt& prompt, QObject* parent);

Q_SIGNALS:
    void told(const QString& sentence); // something to know, not an error

private:
    void showAccepted();
    void acceptAndNext();
    void goToNextToReview(int row, QStringList sentences = {});
    void acceptItem();
    void toggleDecision();
    void toggleFlag();
    void flagWithNote();
    void skip();

    Session& m_session;
    ReviewController::Panes m_panes;
    ReviewController& m_review;
    Prompt& m_prompt;
    QString m_unsavedNote; // typed for the letter, but it could not be written
};

} // namespace imr::ui
