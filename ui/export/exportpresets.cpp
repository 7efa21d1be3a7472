// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportpresets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace imr::ui {

namespace {

using core::RowKind;
using Letters = ExportChoice::Letters;

const QString presetsKey = QStringLiteral("export/presets");
const QString lastKey = QStringLiteral("export/last");

const QLatin1StringView nameKey("name");
const QLatin1StringView rowsKey("rows");
const QLatin1StringView lettersKey("letters");
const QLatin1StringView columnsKey("columns");
const QLatin1StringView markKey("byteOrderMark");

constexpr std::pair<RowKind, QLatin1StringView> rowNames[] = {
    {RowKind::Issues, QLatin1StringView("issues")},
    {RowKind::Medications, QLatin1StringView("medications")},
    {RowKind::Citations, QLatin1StringView("citations")},
    {RowKind::History, QLatin1StringView("corrections")},
    {RowKind::Mentions, QLatin1StringView("mentions")},
};
constexpr std::pair<Letters, QLatin1StringView> letterNames[] = {
    {Letters::Reviewed, QLatin1StringView("reviewed")},
    {Letters::All, QLatin1StringView("all")},
    {Letters::Listed, QLatin1StringView("listed")},
};

template<typename Names, typename Value> QString nameOf(const Names& names, Value value)
{
    return std::ranges::find(names, value, [](const auto& name) { return name.first; })->second;
}

// The first for an unknown name.
template<typename Names> auto named(const Names& names, const QString& name)
{
    const auto* found = std::ranges::find(names, name, [](const auto& known) { return known.second; });
    return found == std::end(names) ? std::begin(names)->first : found->first;
}

QJsonObject toJson(const ExportChoice& choice)
{
    return {{rowsKey, nameOf(rowNames, choice.rows)}, {lettersKey, nameOf(letterNames, choice.letters)},
        {columnsKey, QJsonArray::fromStringList(choice.columns)}, {markKey, choice.byteOrderMark}};
}

ExportChoice fromJson(const QJsonObject& object)
{
    ExportChoice choice;
    choice.rows = named(rowNames, object.value(rowsKey).toString());
    choice.letters = named(letterNames, object.value(lettersKey).toString());
    const QStringList known = core::exportColumns(choice.rows) + core::extraExportColumns(choice.rows);
    for (const QJsonValue& column : object.value(columnsKey).toArray()) {
        if (known.contains(column.toString()) && !choice.columns.contains(column.toString()))
            choice.columns.append(column.toString());
    }
    choice.byteOrderMark = object.value(markKey).toBool(true);
    return choice;
}

QByteArray setting(const QString& key)
{
    return QSettings().value(key).toString().toUtf8();
}

template<typename Json> void keep(const QString& key, const Json& json)
{
    QSettings().setValue(key, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace

QStringList standardColumns(RowKind kind)
{
    const QString id = QStringLiteral("id");
    QStringList columns = core::exportColumns(kind);
    if (!columns.contains(id) && core::extraExportColumns(kind).contains(id))
        columns.append(id);
    return columns;
}

ExportChoice spelledOut(ExportChoice choice)
{
    if (choice.columns.isEmpty())
        choice.columns = standardColumns(choice.rows);
    return choice;
}

ExportPresets::ExportPresets()
{
    for (const QJsonValue& value : QJsonDocument::fromJson(setting(presetsKey)).array()) {
        if (const QString name = value[nameKey].toString(); !name.isEmpty())
            m_presets.append({name, fromJson(value.toObject())});
    }
}

void ExportPresets::put(const ExportPreset& preset)
{
    remove(preset.name);
    const auto place = std::ranges::find_if(m_presets, [&preset](const ExportPreset& other) {
        return QString::localeAwareCompare(other.name.toCaseFolded(), preset.name.toCaseFolded()) > 0;
    });
    m_presets.insert(place, preset);
    save();
}

void ExportPresets::remove(const QString& name)
{
    m_presets.removeIf(
        [&name](const ExportPreset& preset) { return preset.name.compare(name, Qt::CaseInsensitive) == 0; });
    save();
}

void ExportPresets::save() const
{
    QJsonArray presets;
    for (const ExportPreset& preset : m_presets) {
        QJsonObject object = toJson(preset.choice);
        object.insert(nameKey, preset.name);
        presets.append(object);
    }
    keep(presetsKey, presets);
}

ExportChoice ExportPresets::last()
{
    return fromJson(QJsonDocument::fromJson(setting(lastKey)).object());
}

void ExportPresets::keepLast(const ExportChoice& choice)
{
    keep(lastKey, toJson(choice));
}

} // namespace imr::ui
