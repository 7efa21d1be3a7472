// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"

#include <QSet>
#include <QTreeView>

class QMenu;

namespace imr::core {
class GuidelineIndex;
}

namespace imr::ui {

class StructureDelegate;
class StructureModel;

// The structure as a tree of rows. Enter, F2, a double click or typing edits the value; Enter takes it and stays, Tab
// goes on to the next field. What is open and where one is stays when the letter changes shape.
class StructureView final : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::edit;

    StructureView(StructureModel& model, const core::GuidelineIndex& guidelines, QWidget* parent = nullptr);

    // Gives the rows their places now: what is not placed when it is painted is painted twice.
    void layOutNow() { executeDelayedItemsLayout(); }
    // At the top with everything as at first: for another letter.
    void startAnew();
    // Selects the row of the field, opening what hides it; false when it has none.
    bool select(const core::FieldPath& path);
    [[nodiscard]] int currentItem() const; // of the row one is at; -1: the letter's, or none
    void selectItem(int item);
    void startEditing(const core::FieldPath& path);
    // The menu of what can be added to the item one is at: a field, a drug, a citation; then its entry begins.
    void openAdd();
    // The part of the letter that the row one is at belongs to: a path without a field; item -1: the letter itself.
    [[nodiscard]] core::FieldPath currentPart() const;
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }
    // Takes the entry that is open, if one is. False when it can't be taken: it stays open and says why.
    bool finishEntry();

Q_SIGNALS:
    void fieldSelected(const imr::core::FieldPath& path);
    void itemSelected(int item);
    void nameWanted(const QString& drug); // for the project's own drug names
    void menuOpening(QMenu& menu); // for what else can be done with the part one is at

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString&) override { } // letters are commands, also those that do nothing now
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void doItemsLayout() override;
    void dataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles = {}) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void rememberPlace();
    void restorePlace();
    void follow(); // soon
    void updateRow(const QModelIndex& index); // paints it anew
    void fillAddMenu(QMenu& menu, int item);
    void openMenuAt(const QModelIndex& index, const QPoint& at);
    void editNext(const QModelIndex& from, int step);
    [[nodiscard]] QModelIndex valueOf(const QModelIndex& index) const;
    [[nodiscard]] QString keyOf(const QModelIndex& index) const;

    StructureModel& m_model;
    StructureDelegate* m_delegate;
    QSet<QString> m_closed; // groups that the person closed, and ...
    QSet<QString> m_open; // ... fields and citations opened
    core::FieldPath m_place;
    int m_itemPlace = -2;
    bool m_placing = false;
    bool m_follows = false; // the row one is at stays in sight, until the person scrolls
};

} // namespace imr::ui
