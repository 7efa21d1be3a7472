// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/structure/fieldeditors.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QScrollArea;
class QVBoxLayout;

namespace imr::ui {

class FindingCard;
class StructureModel;
class StructureView;

// The right side of the window: whether the four blocks agree in number, the findings as cards, the fields as a tree.
class StructurePane final : public QWidget
{
    Q_OBJECT

public:
    StructurePane(StructureModel& model, const Proposals& proposals, QWidget* parent = nullptr);

    // After the model has the letter.
    void showLetter(const core::StoredLetter& letter);
    void clear();
    [[nodiscard]] StructureView& view() const { return *m_view; }
    // Marks the card of a finding as the one the person is at; none for null.
    void setCurrentFinding(const core::Finding* finding);

Q_SIGNALS:
    void wordsWanted(const imr::core::Finding& finding);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showCounts();
    [[nodiscard]] QString countsText(const QStringList& labels) const;
    void showNotes();
    void fitCards();

    StructureModel& m_model;
    StructureView* m_view;
    QLabel* m_title;
    QLabel* m_counts;
    QScrollArea* m_cardsArea;
    QVBoxLayout* m_cards;
    QToolButton* m_notes; // opens and closes them when they are many
    QList<FindingCard*> m_shown;
    core::BlockCounts m_blocks;
    bool m_hasCounts = false;
};

} // namespace imr::ui
