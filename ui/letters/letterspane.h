// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace imr::ui {

class Chip;
class FilterPicker;
class FlowLayout;
class LettersTable;
class LettersTableModel;
struct FilterPart;

// The letters of the project: search, filter chips with counts, and the table.
class LettersPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LettersPane(LettersTableModel& model, QWidget* parent = nullptr);

    void setCounts(const core::ProjectCounts& counts);
    void setFilter(const core::LetterFilter& filter); // also of the model
    [[nodiscard]] const core::LetterFilter& filter() const; // sorting included
    void setCurrent(core::LetterId id); // selects and scrolls; a letter that is filtered out leaves none selected
    void clearCurrent();
    [[nodiscard]] std::optional<core::LetterId> current() const { return m_current; }

    // The row from which a step of `by` letters is taken: that of the letter shown. One that is not in the list stands
    // before the row it had there, or before the next that was imported; before the first where nothing tells.
    [[nodiscard]] int stepFrom(int by) const;
    [[nodiscard]] LettersTable& table() const { return *m_table; }
    [[nodiscard]] FilterPicker& picker() const { return *m_picker; }
    void setViewName(const QString& name); // of the saved view that is shown; empty: none
    [[nodiscard]] QPoint placeOfViews() const; // global: where their menu opens

public Q_SLOTS:
    void focusSearch();
    void clearFilter();
    void pickFilter(); // opens the picker

Q_SIGNALS:
    void letterChosen(imr::core::LetterId id);
    void filterChanged(const imr::core::LetterFilter& filter); // or the order
    void valuesWanted(const imr::ui::FilterPart& part); // for the picker
    void viewsWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum ChipKind {
        ToReview,
        Reviewed,
        Flagged,
        HasFindings,
        Overturned,
        Unreadable,
        ChipKinds,
    };

    void connectTable();
    void makeChips();
    void showParts(const core::LetterFilter& filter);
    void recolour();
    void applyFilter();
    [[nodiscard]] core::LetterFilter filterShown() const;
    void restoreCurrent();
    [[nodiscard]] int placeInNewList() const;
    void chooseFirst();
    void tellHowMany();

    LettersTableModel& m_model;
    QLineEdit* m_search;
    QAction* m_searchSymbol = nullptr;
    LettersTable* m_table;
    QLabel* m_emptyHint;
    QLabel* m_found; // how many letters are, while not all are shown
    Chip* m_addFilter;
    Chip* m_views;
    FilterPicker* m_picker;
    std::array<Chip*, ChipKinds> m_chips {};
    FlowLayout* m_chipFlow = nullptr;
    QList<Chip*> m_partChips; // what else is asked: a click takes it away
    QTimer m_typing; // one search for what was typed at once
    std::optional<core::LetterId> m_current;
    int m_lastRow = 0; // of the letter shown, in the list of m_lastFilter
    core::LetterFilter m_lastFilter;
    bool m_settling = false; // the selection is set by the program
    bool m_firstWanted = false; // of the letters that are being looked for
};

} // namespace imr::ui
