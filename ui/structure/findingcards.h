// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QScrollArea>

class QToolButton;
class QVBoxLayout;

namespace imr::ui {

class FindingCard;

// The findings of a letter as cards: problems first, then notes and why fields are unsure, folded when they are many,
// and those that were dismissed, folded. The one that the person is at is never folded away.
class FindingCards final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingCards(QWidget* parent = nullptr);

    void showFindings(const core::StoredLetter& letter, const core::DrugLexicon& lexicon);
    void showUnreadable(const QString& why);
    void clear();
    // Marks the card of a finding as the one the person is at; none for null.
    void setCurrent(const core::Finding* finding);
    void setCurrentField(const core::FieldPath& unsure); // the card that says why, or what else there is about it
    // Opens the line for a note of the card that is the current one, else of the first problem.
    void askForNote();
    // As high as the cards, but at most so much.
    void fit(int width, int highest);

Q_SIGNALS:
    void wordsWanted(const imr::core::Finding& finding);
    void dismissWanted(const imr::core::Finding& finding, const QString& note);
    void restoreWanted(const imr::core::Finding& finding);
    void nearestWanted(const imr::core::Finding& finding, const QString& name);
    void nameWanted(const QString& name);
    void heightChanged(); // fit again

private:
    struct Told; // what a card says
    void replaceCards(core::LetterId letter, const QList<Told>& all);
    void add(FindingCard* card);
    void place(FindingCard* card);
    [[nodiscard]] bool says(const QList<Told>& all) const;
    [[nodiscard]] static bool says(const FindingCard* card, const Told& told);
    void markCurrent(FindingCard* card);
    void fold();

    QVBoxLayout* m_layout;
    QToolButton* m_notes; // opens and closes them
    QToolButton* m_dismissed;
    core::LetterId m_letter {};
    QList<FindingCard*> m_shown;
    FindingCard* m_current = nullptr;
};

} // namespace imr::ui
