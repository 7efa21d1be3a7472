// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/savedviews.h"

#include "ui/session/windowmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace imr::ui {

namespace {

const QString settingKey = QStringLiteral("window/views");
const QLatin1StringView nameKey("name");
const QLatin1StringView filterKey("filter");
const QLatin1StringView columnsKey("columns");

bool isSame(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

SavedViews SavedViews::load(const core::Project& project)
{
    SavedViews views;
    for (const QJsonValue& value : QJsonDocument::fromJson(project.setting(settingKey).toString().toUtf8()).array()) {
        const QString name = value[nameKey].toString();
        if (!name.isEmpty())
            views.put(
                {name, filterFromText(value[filterKey].toString()), columnsFromText(value[columnsKey].toString())});
    }
    return views;
}

void SavedViews::save(core::Project& project) const
{
    QJsonArray views;
    for (const SavedView& view : m_views) {
        views.append(QJsonObject {
            {nameKey, view.name}, {filterKey, filterToText(view.filter)}, {columnsKey, columnsToText(view.columns)}});
    }
    project.setSetting(settingKey, QString::fromUtf8(QJsonDocument(views).toJson(QJsonDocument::Compact)));
}

const SavedView* SavedViews::find(const QString& name) const
{
    const auto found
        = std::ranges::find_if(m_views, [&name](const SavedView& view) { return isSame(view.name, name); });
    return found == m_views.end() ? nullptr : &*found;
}

const SavedView* SavedViews::showing(const core::LetterFilter& filter, const ColumnLayout& columns) const
{
    const auto found = std::ranges::find_if(
        m_views, [&](const SavedView& view) { return view.filter == filter && sameColumns(view.columns, columns); });
    return found == m_views.end() ? nullptr : &*found;
}

bool SavedViews::put(const SavedView& view)
{
    const qsizetype before
        = m_views.removeIf([&view](const SavedView& other) { return isSame(other.name, view.name); });
    const auto place = std::ranges::find_if(m_views, [&view](const SavedView& other) {
        return QString::localeAwareCompare(other.name.toCaseFolded(), view.name.toCaseFolded()) > 0;
    });
    m_views.insert(place, view);
    return before > 0;
}

bool SavedViews::rename(const QString& name, const QString& to)
{
    const SavedView* renamed = find(name);
    if (!renamed || (!isSame(name, to) && find(to)))
        return false;
    SavedView view = *renamed;
    view.name = to;
    remove(name);
    put(view);
    return true;
}

void SavedViews::remove(const QString& name)
{
    m_views.removeIf([&name](const SavedView& view) { return isSame(view.name, name); });
}

} // namespace imr::ui
