// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QWidget>

class QLabel;

namespace imr::core {
class GuidelineIndex;
}

namespace imr::ui {

class FindingCards;
class IntegrityStrip;
class OfferStrip;
class StructureModel;
class StructureView;
class WrappedLabel;

// The right side of the window: whether the four blocks agree in number, the findings as cards, the fields as a tree.
class StructurePane final : public QWidget
{
    Q_OBJECT

public:
    StructurePane(StructureModel& model, const core::GuidelineIndex& guidelines, QWidget* parent = nullptr);

    // After the model has the letter.
    void showLetter(const core::StoredLetter& letter, const core::DrugLexicon& lexicon);
    void clear();
    [[nodiscard]] StructureView& view() const { return *m_view; }
    [[nodiscard]] FindingCards& cards() const { return *m_cards; }
    [[nodiscard]] IntegrityStrip& integrity() const { return *m_integrity; } // above the cards
    [[nodiscard]] OfferStrip& offer() const { return *m_offer; } // below the fields

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showNote(const QString& note);
    void showCounts();
    [[nodiscard]] bool agree() const;
    [[nodiscard]] int countsWidth(const QStringList& words) const;
    [[nodiscard]] QString countsText(const QStringList& labels) const;
    void fitCards();
    void layOutNow();

    StructureModel& m_model;
    StructureView* m_view;
    QLabel* m_title;
    WrappedLabel* m_counts;
    WrappedLabel* m_note; // why it was flagged or skipped
    IntegrityStrip* m_integrity;
    FindingCards* m_cards;
    OfferStrip* m_offer;
    core::BlockCounts m_blocks;
    bool m_hasClaims = true; // the letter's layout has blocks for them
    bool m_hasCounts = false;
};

} // namespace imr::ui
