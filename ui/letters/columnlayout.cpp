// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/columnlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace imr::ui {

namespace {

using Model = LettersTableModel;

struct Name
{
    Model::Column column;
    QLatin1StringView id;
    bool isStandard = false;
};

// In their usual order.
constexpr Name names[] = {
    {Model::StatusColumn, QLatin1StringView("status"), true},
    {Model::LetterColumn, QLatin1StringView("letter"), true},
    {Model::ItemsColumn, QLatin1StringView("items"), true},
    {Model::DecisionsColumn, QLatin1StringView("decisions"), true},
    {Model::FindingsColumn, QLatin1StringView("findings"), true},
    {Model::FileColumn, QLatin1StringView("file")},
    {Model::DecisionDateColumn, QLatin1StringView("decisionDate")},
    {Model::SpecialtiesColumn, QLatin1StringView("specialties")},
    {Model::CorrectedColumn, QLatin1StringView("corrected")},
    {Model::ReviewerColumn, QLatin1StringView("reviewer")},
    {Model::ReviewedAtColumn, QLatin1StringView("reviewedAt")},
};
static_assert(std::size(names) == Model::ColumnCount);

const QLatin1StringView idKey("id");
const QLatin1StringView shownKey("shown");
const QLatin1StringView widthKey("width");

constexpr int widest = 2000; // px

} // namespace

ColumnLayout standardColumns()
{
    ColumnLayout layout;
    for (const Name& name : names)
        layout.append({name.column, name.isStandard, 0});
    return layout;
}

bool sameColumns(const ColumnLayout& one, const ColumnLayout& other)
{
    const auto shownOf = [](const ColumnLayout& layout) {
        QList<Model::Column> shown;
        for (const ListColumn& column : layout) {
            if (column.shown)
                shown.append(column.column);
        }
        return shown;
    };
    return shownOf(one) == shownOf(other);
}

QString columnsToText(const ColumnLayout& layout)
{
    QJsonArray columns;
    for (const ListColumn& column : layout) {
        const auto* name = std::ranges::find(names, column.column, &Name::column);
        columns.append(QJsonObject {{idKey, name->id}, {shownKey, column.shown}, {widthKey, column.width}});
    }
    return QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

ColumnLayout columnsFromText(const QString& text)
{
    ColumnLayout layout;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QString id = value[idKey].toString();
        const auto* name = std::ranges::find(names, id, &Name::id);
        if (name == std::end(names) || std::ranges::contains(layout, name->column, &ListColumn::column))
            continue;
        const bool shown = value[shownKey].toBool() || name->column == Model::LetterColumn;
        layout.append({name->column, shown, std::clamp(value[widthKey].toInt(), 0, widest)});
    }
    if (layout.isEmpty())
        return standardColumns();
    for (const Name& name : names) {
        if (!std::ranges::contains(layout, name.column, &ListColumn::column))
            layout.append({name.column, name.column == Model::LetterColumn, 0});
    }
    return layout;
}

} // namespace imr::ui
