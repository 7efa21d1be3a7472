// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/placesmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace imr::ui {

class PlacesView;

// A list of places with a sentence above it, ticks for what is to be changed, and a button that changes it.
class PlacesPanel final : public QWidget
{
    Q_OBJECT

public:
    PlacesPanel(PlacesModel& model, const QList<PlacesModel::Column>& columns, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const;
    // What the button says for so many ticked places.
    void setApplyText(std::function<QString(int ticked)> text);
    // What taking the ticked places costs, told before it is done; empty: nothing.
    void setCost(std::function<QString(const QList<LetterPlace>& ticked)> cost);
    [[nodiscard]] QString cost() const;
    // Ticks a choice of the places at once; stands between "All" and "None".
    void addTicking(const QString& text, std::function<bool(const LetterPlace&)> wanted);
    void addButton(QPushButton& button); // beside those
    void setNothingTickedIsFine(bool fine); // then the button works without ticks too
    void setApplying(bool applying); // no button can be pressed meanwhile
    [[nodiscard]] PlacesView& view() const { return *m_view; }

Q_SIGNALS:
    void placeWanted(const imr::ui::LetterPlace& place);
    void applyWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void update();
    void showCost();

    PlacesModel& m_places;
    PlacesView* m_view;
    QLabel* m_sentence;
    QLabel* m_costLabel;
    QHBoxLayout* m_tickings;
    QList<QPushButton*> m_buttons;
    QPushButton* m_apply;
    std::function<QString(int)> m_applyText;
    std::function<QString(const QList<LetterPlace>&)> m_cost;
    bool m_applying = false;
    bool m_nothingIsFine = false;
};

} // namespace imr::ui
