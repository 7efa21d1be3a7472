// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the row one is at, and added to its item.
#include "ui/letter/useasmenu.h"
#include "ui/models/structuremodel.h"
#include "ui/structure/structurepainter.h"
#include "ui/structure/structureview.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace imr::ui {

void StructureView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        openMenuAt(index, byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

core::FieldPath StructureView::currentPart() const
{
    const QModelIndex current = currentIndex();
    core::FieldPath part = current.isValid() ? StructureModel::pathAt(current) : core::FieldPath();
    part.spec = nullptr;
    if (current.isValid())
        part.item = current.data(StructureModel::ItemRole).toInt();
    return part;
}

// What has no row yet, and what there may be more of.
void StructureView::fillAddMenu(QMenu& menu, int item)
{
    using Group = core::FieldPath::Group;
    QStringList labels;
    const QList<core::FieldPath> paths = fillablePaths(m_model.letter().effective, item);
    for (const core::FieldPath& path : paths) {
        const bool exists = core::fieldAt(m_model.letter().effective, path);
        QString label = path.spec->labelText();
        if (!exists && path.group == Group::Medications)
            label = tr("Another drug");
        else if (!exists)
            label = path.group == Group::ClaimsCitations ? tr("Citation of the claims administrator")
                                                         : tr("Citation of MAXIMUS");
        else if (path.index > 0)
            label = tr("%1 (drug %2)").arg(label).arg(path.index + 1);
        labels.append(label);
    }
    const QStringList keyed = withKeys(labels);
    for (qsizetype i = 0; i < paths.size(); ++i)
        menu.addAction(keyed.at(i), this, [this, path = paths.at(i)] { startEditing(path); });
}

void StructureView::openAdd()
{
    const QModelIndex current = currentIndex().isValid() ? currentIndex() : m_model.index(0, 0);
    if (!current.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Add"));
    fillAddMenu(*menu, current.data(StructureModel::ItemRole).toInt());
    menu->popup(viewport()->mapToGlobal(visualRect(current).bottomLeft()));
}

void StructureView::openMenuAt(const QModelIndex& index, const QPoint& at)
{
    setCurrentIndex(index);
    QMenu menu;
    const QModelIndex value = valueOf(index);
    if (!isGroupRow(index) && value.flags().testFlag(Qt::ItemIsEditable)) {
        menu.addAction(tr("Edit"), this, [this, value] { edit(value); });
        const QString parsed = value.data(StructureModel::ParsedTextRole).toString();
        QAction* revert = menu.addAction(parsed.isEmpty() ? tr("Revert") : tr("Revert to \u201c%1\u201d").arg(parsed),
            this, [this, value] { m_model.takeBack(value); });
        revert->setEnabled(value.data(StructureModel::CorrectedRole).toBool());
        menu.addAction(tr("Empty"), this, [this, value] { m_model.setData(value, QString()); })
            ->setEnabled(!value.data(StructureModel::EmptyRole).toBool());
        const core::FieldPath path = StructureModel::pathAt(value);
        const QString written = value.data(Qt::EditRole).toString();
        if (path.spec->type == core::FieldType::Drug && !written.isEmpty() && !m_model.lexicon().find(written))
            menu.addAction(tr("Add \u201c%1\u201d to the drug names\u2026").arg(written), this,
                [this, written] { Q_EMIT nameWanted(written); });
        menu.addSeparator();
    }
    fillAddMenu(*menu.addMenu(tr("Add")), index.data(StructureModel::ItemRole).toInt());
    Q_EMIT menuOpening(menu);
    menu.exec(at);
}

} // namespace imr::ui
