// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/structurepainter.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/letter/highlightpainter.h"
#include "ui/models/structuremodel.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace imr::ui {

namespace {

constexpr int chevronSize = 8;
constexpr int tickSize = 14;
constexpr int revertWidth = 22;

QString unsure()
{
    return QCoreApplication::translate("imr::StructurePainter", "unsure");
}

void paintChevron(QPainter& painter, QPointF centre, bool open, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    if (open)
        painter.rotate(90);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{-1.5, -3.5}, {2, 0}, {-1.5, 3.5}}));
    painter.restore();
}

void paintFlag(QPainter& painter, QPoint baseline, int width, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintWave(painter, theme.warn, baseline + QPoint(0, 3), width);
    painter.restore();
}

void paintStrike(QPainter& painter, QPoint baseline, int width)
{
    const QFontMetrics metrics = painter.fontMetrics();
    painter.fillRect(baseline.x(), baseline.y() - metrics.strikeOutPos(), width, std::max(metrics.lineWidth(), 1),
        painter.pen().color());
}

// The decision as the letter pane shows it: tint, underline, bold. Gives the width taken.
int paintBadge(QPainter& painter, const QRect& box, const QString& decision, const QFont& base, const Theme& theme)
{
    if (decision.isEmpty())
        return 0;
    const Mark mark = decisionMark(decision);
    const MarkStyle& style = theme.style(mark);
    const QString text = markLabel(mark);
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.93);
    font.setBold(true);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text) + 8;
    const QRect badge(box.right() - width, box.center().y() - metrics.height() / 2 - 1, width, metrics.height() + 2);
    painter.fillRect(badge, style.fill);
    painter.fillRect(QRect(badge.left(), badge.bottom() - 1, badge.width(), 2), style.line);
    painter.setPen(theme.ink);
    painter.setFont(font);
    painter.drawText(badge.adjusted(0, -1, 0, -1), Qt::AlignCenter, text);
    return width + 8;
}

QColor runColour(CellRun::Kind kind, bool empty, const Theme& theme)
{
    return kind == CellRun::Kind::Value && !empty ? theme.ink : theme.dim;
}

} // namespace

bool isGroupRow(const QModelIndex& index)
{
    const auto row = StructureRow(index.data(StructureModel::RowRole).toInt());
    return row == StructureRow::Letter || row == StructureRow::Item;
}

CellWords wordsOf(const QModelIndex& value)
{
    const bool isField = StructureRow(value.data(StructureModel::RowRole).toInt()) == StructureRow::Field;
    const bool corrected = value.data(StructureModel::CorrectedRole).toBool();
    CellWords words;
    words.value = value.data().toString();
    words.aside = value.data(StructureModel::AsideRole).toString();
    words.was = corrected && isField ? value.data(StructureModel::ParsedTextRole).toString() : QString();
    words.bold = corrected && isField;
    words.asideBelow = StructureRow(value.data(StructureModel::RowRole).toInt()) == StructureRow::Citation;
    return words;
}

void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QColor& plain, const Theme& theme)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, selected ? theme.selection : plain);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
}

int signWidth(const QModelIndex& value, const QFont& font, MeasuredCells& cells)
{
    if (value.data(StructureModel::CorrectedRole).toBool())
        return revertWidth;
    if (value.data(StructureModel::UnsureRole).toBool())
        return cells.lineWidth(unsure(), font) + 8;
    return 0;
}

void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme)
{
    paintBackground(painter, option, theme.window, theme);
    QRect box = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    paintChevron(painter, QPointF(box.right() - chevronSize / 2.0 + 2, box.center().y() + 0.5),
        option.state.testFlag(QStyle::State_Open), theme.dim);
    box.setRight(box.right() - chevronSize - 6);
    box.setRight(
        box.right() - paintBadge(painter, box, index.data(StructureModel::BadgeRole).toString(), option.font, theme));
    if (index.data(StructureModel::AcceptedRole).toBool()) {
        const QRect tick(box.right() - tickSize, box.center().y() - tickSize / 2, tickSize, tickSize);
        icon(QStringLiteral("check"), theme.ok).paint(&painter, tick);
        box.setRight(tick.left() - 4);
    }
    QFont font = option.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme.ink);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width()));
}

void paintLabel(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme,
    MeasuredCells& cells)
{
    paintBackground(painter, option, theme.pane, theme);
    const bool below = index.parent().isValid() && index.parent().parent().isValid();
    const bool opens = index.model()->hasChildren(index.siblingAtColumn(0));
    const QRect box
        = option.rect.adjusted(cellPadding + (below ? cellPadding : 0), rowPadding, opens ? -14 : -6, -rowPadding);
    painter.setFont(option.font);
    painter.setPen(theme.dim);
    const CellLayout layout = cells.layout({.value = index.data().toString()}, option.font, box.width());
    const QPoint origin(box.left(), box.top() + (box.height() - layout.height) / 2);
    for (const CellRun& run : layout.runs)
        painter.drawStaticText(origin + run.topLeft, run.text);
    if (opens) {
        paintChevron(painter, QPointF(option.rect.right() - 8, option.rect.center().y() + 0.5),
            option.state.testFlag(QStyle::State_Open), theme.dim);
    }
}

void paintValue(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme,
    const ValueCell& cell)
{
    paintBackground(painter, option, theme.pane, theme);
    const CellWords words = wordsOf(index);
    const QFont font = option.font;
    const int right = signWidth(index, font, cell.cells);
    const QRect box = option.rect.adjusted(4, 0, -cellPadding - right, -1);
    const CellLayout layout = cell.cells.layout(words, font, box.width());
    const QPoint origin(box.left(), box.top() + (box.height() - layout.height + 1) / 2);
    const bool empty = index.data(StructureModel::EmptyRole).toBool();
    const bool flagged = !index.data(StructureModel::FindingRole).toString().isEmpty();
    for (const CellRun& run : layout.runs) {
        painter.setFont(cellFont(run.kind, font, words.bold));
        painter.setPen(runColour(run.kind, empty, theme));
        painter.drawStaticText(origin + run.topLeft, run.text);
        if (run.kind == CellRun::Kind::Was)
            paintStrike(painter, origin + run.baseline, run.width);
        if (flagged && run.kind == CellRun::Kind::Value)
            paintFlag(painter, origin + run.baseline, run.width, theme);
    }
    if (index.data(StructureModel::CorrectedRole).toBool()) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            icon(QStringLiteral("undo"), theme.dim).paint(&painter, cell.revertBox.adjusted(3, 3, -3, -3));
    } else if (right > 0) {
        painter.setFont(cellFont(CellRun::Kind::Aside, font, false));
        painter.setPen(theme.low);
        painter.drawText(option.rect.adjusted(0, 0, -cellPadding, -1), Qt::AlignRight | Qt::AlignVCenter, unsure());
    }
}

} // namespace imr::ui
