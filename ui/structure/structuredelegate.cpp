// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/structuredelegate.h"

#include "ui/base/theme.h"
#include "ui/models/structuremodel.h"
#include "ui/structure/choicebox.h"
#include "ui/structure/dateline.h"
#include "ui/structure/entryproblem.h"
#include "ui/structure/fieldeditors.h"
#include "ui/structure/structurepainter.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace imr::ui {

namespace {

constexpr auto specProperty = "imrFieldPath";
constexpr auto unsavedProperty = "imrNotSaved"; // the sentence that says why

core::FieldPath pathOf(const QWidget* editor)
{
    return editor->property(specProperty).value<core::FieldPath>();
}

} // namespace

StructureDelegate::StructureDelegate(const core::GuidelineIndex& guidelines, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_guidelines(guidelines)
{
}

QRect StructureDelegate::revertBox(const QRect& cell)
{
    constexpr int side = 20;
    return {cell.right() - cellPadding - side + 5, cell.center().y() - side / 2, side, side};
}

void StructureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    painter->save();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->indexWidget(index)) // what the editor leaves free would show halves of letters
        paintBackground(*painter, option, theme.pane, theme);
    else if (isGroupRow(index))
        paintGroup(*painter, option, index, theme);
    else if (index.column() == StructureModel::LabelColumn)
        paintLabel(*painter, option, index, theme, m_cells);
    else
        paintValue(*painter, option, index, theme, {revertBox(option.rect), m_cells});
    painter->restore();
}

QSize StructureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = option.fontMetrics.height();
    if (isGroupRow(index) || index.column() == StructureModel::LabelColumn) {
        constexpr int room = labelWidth - cellPadding - 14;
        const bool wraps = !isGroupRow(index) && m_cells.lineWidth(index.data().toString(), option.font) > room;
        return {0, (wraps ? 2 : 1) * line + 2 * rowPadding + 1};
    }
    const int width = m_valueWidth - 4 - cellPadding - signWidth(index, option.font, m_cells);
    return {0, m_cells.layout(wordsOf(index), option.font, width).height + 2 * rowPadding + 1};
}

QWidget* StructureDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const core::FieldPath path = StructureModel::pathAt(index);
    if (!path.spec)
        return nullptr;
    QWidget* editor
        = makeEditor(*path.spec, {static_cast<const StructureModel*>(index.model())->lexicon(), m_guidelines}, parent);
    editor->setProperty(specProperty, QVariant::fromValue(path));
    editor->setAccessibleName(path.spec->labelText());
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        connect(line, &QLineEdit::textChanged, editor, [editor] { EntryProblem::dismiss(editor); });
    if (auto* box = qobject_cast<ChoiceBox*>(editor))
        connect(box, &ChoiceBox::chosen, this, &StructureDelegate::takeChoice);
    if (auto* date = qobject_cast<DateLine*>(editor))
        connect(date, &DateLine::chosen, this, &StructureDelegate::takeChoice);
    return editor;
}

void StructureDelegate::takeChoice()
{
    auto* editor = qobject_cast<QWidget*>(sender());
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

void StructureDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    setEditorText(editor, index.data(Qt::EditRole).toString());
}

void StructureDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (isRefused(editor))
        return;
    model->setData(index, editorText(editor), Qt::EditRole);
    const auto& error = static_cast<const StructureModel*>(model)->writeError();
    editor->setProperty(unsavedProperty, error ? error->sentence : QString());
    if (error)
        EntryProblem::tell(editor, error->sentence);
    else
        EntryProblem::dismiss(editor);
}

void StructureDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height = std::max(option.fontMetrics.height() + 8, editor->minimumSizeHint().height());
    QRect box = option.rect.adjusted(0, 0, -6, -1);
    box.setTop(box.center().y() - height / 2);
    box.setHeight(height);
    editor->setGeometry(box);
}

QString StructureDelegate::whyRefused(const QWidget* editor) const
{
    const core::FieldPath path = pathOf(editor);
    if (!path.spec)
        return {};
    const auto values = core::normalizedValues(*path.spec, editorText(editor));
    return values ? QString() : values.error();
}

bool StructureDelegate::isRefused(const QWidget* editor) const
{
    return !whyRefused(editor).isEmpty();
}

bool StructureDelegate::isUnsaved(const QWidget* editor)
{
    return !editor->property(unsavedProperty).toString().isEmpty();
}

void StructureDelegate::askAgain(QWidget* editor) const
{
    const QString refused = whyRefused(editor);
    EntryProblem::tell(editor, refused.isEmpty() ? editor->property(unsavedProperty).toString() : refused);
    editor->setFocus();
}

QWidget* StructureDelegate::editorIn(const QWidget& viewport)
{
    const auto children = viewport.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* child : children) {
        if (!child->isHidden() && pathOf(child).spec)
            return child;
    }
    return nullptr;
}

bool StructureDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (!editor || !pathOf(editor).spec)
        return QStyledItemDelegate::eventFilter(watched, event);
    // Its own calendar or list that opens over it does not end an entry.
    bool leaves
        = event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason;
    bool entered = false;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        entered = key == Qt::Key_Return || key == Qt::Key_Enter;
        leaves = entered || key == Qt::Key_Tab || key == Qt::Key_Backtab;
    }
    if (leaves) {
        if (const QString why = whyRefused(editor); !why.isEmpty()) {
            EntryProblem::tell(editor, why);
            return event->type() == QEvent::KeyPress;
        }
    }
    if (!entered)
        return QStyledItemDelegate::eventFilter(watched, event);
    // Now: the base takes the entry when the window is at leisure, and what is typed meanwhile would go into it.
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
    return true;
}

bool StructureDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease && index.flags().testFlag(Qt::ItemIsEditable)
        && index.data(StructureModel::CorrectedRole).toBool()) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && revertBox(option.rect).contains(mouse->position().toPoint())) {
            Q_EMIT revertClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace imr::ui
