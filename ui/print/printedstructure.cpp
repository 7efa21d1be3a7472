// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printedstructure.h"

#include "ui/base/theme.h"

#include <QCoreApplication>

namespace imr::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(imr::PrintedStructure)
};

QString noteOf(const QModelIndex& value)
{
    QStringList notes;
    if (value.data(StructureModel::CorrectedRole).toBool()) {
        const QString parsed = value.data(StructureModel::ParsedTextRole).toString();
        notes.append(parsed.isEmpty() ? Words::tr("corrected") : Words::tr("corrected, was read as “%1”").arg(parsed));
    }
    if (value.data(StructureModel::UnsureRole).toBool())
        notes.append(Words::tr("unsure"));
    if (!value.data(StructureModel::FindingRole).toString().isEmpty())
        notes.append(Words::tr("see findings"));
    return notes.join(QStringLiteral("; "));
}

} // namespace

QList<PrintedRow> printedStructure(const StructureModel& model)
{
    QList<PrintedRow> rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex group = model.index(i, StructureModel::LabelColumn);
        PrintedRow head;
        head.group = true;
        head.label = group.data().toString();
        if (const QString decision = group.data(StructureModel::BadgeRole).toString(); !decision.isEmpty())
            head.badge = markLabel(decisionMark(decision));
        rows.append(head);
        for (int j = 0; j < model.rowCount(group); ++j) {
            const QModelIndex label = model.index(j, StructureModel::LabelColumn, group);
            const QModelIndex value = label.siblingAtColumn(StructureModel::ValueColumn);
            PrintedRow row;
            row.label = label.data().toString();
            row.value = value.data().toString();
            row.aside = value.data(StructureModel::AsideRole).toString();
            row.corrected = value.data(StructureModel::CorrectedRole).toBool();
            row.note = noteOf(value);
            rows.append(row);
        }
    }
    return rows;
}

} // namespace imr::ui
