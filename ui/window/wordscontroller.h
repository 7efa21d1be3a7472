// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/wordedges.h"

#include <QObject>

namespace imr::ui {

class LetterPane;
class ReviewController;
class Session;
class WindowActions;

// Moves by key where the words begin and end that a field was read from: a correction that can be undone, one step
// however many keys. While words are selected in the letter it is the selection that moves.
class WordsController final : public QObject
{
    Q_OBJECT

public:
    WordsController(
        Session& session, LetterPane& text, ReviewController& review, const WindowActions& actions, QObject* parent);

public Q_SLOTS:
    void move(imr::ui::Edge edge, int step);

Q_SIGNALS:
    void told(const QString& sentence); // why nothing was moved

private:
    Session& m_session;
    LetterPane& m_text;
    ReviewController& m_review;
};

} // namespace imr::ui
