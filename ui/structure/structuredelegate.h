// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structure/measuredcells.h"

#include <QStyledItemDelegate>

#include <utility>

namespace imr::core {
class GuidelineIndex;
}

namespace imr::ui {

// Paints the structure's rows and makes their editors. An entry that is no value of the field, or that could not be
// written, is not taken: the editor stays open with what was typed and says why below it.
class StructureDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StructureDelegate(const core::GuidelineIndex& guidelines, QObject* parent = nullptr);

    static constexpr int labelWidth = 150;

    bool setValueWidth(int width) { return std::exchange(m_valueWidth, width) != width; } // whether it is another
    // Whether the editor holds an entry that can't be taken.
    [[nodiscard]] bool isRefused(const QWidget* editor) const;
    // Whether the last try to write its entry failed.
    [[nodiscard]] static bool isUnsaved(const QWidget* editor);
    // Says under the editor why, and gives it the focus again.
    void askAgain(QWidget* editor) const;
    // The editor that is open; null when none is.
    [[nodiscard]] static QWidget* editorIn(const QWidget& viewport);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // Where the button that reverts stands in a value cell.
    [[nodiscard]] static QRect revertBox(const QRect& cell);

Q_SIGNALS:
    void revertClicked(const QModelIndex& index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    void takeChoice();
    [[nodiscard]] QString whyRefused(const QWidget* editor) const;

    const core::GuidelineIndex& m_guidelines;
    int m_valueWidth = 240;
    mutable MeasuredCells m_cells;
};

} // namespace imr::ui
