// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/windowmemory.h"

#include "ui/letters/filterparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace imr::ui {

namespace {

using core::LetterFilter;
using core::Status;

const QString letterKey = QStringLiteral("window/letter");
const QString fieldKey = QStringLiteral("window/field");
const QString filterKey = QStringLiteral("window/filter");

const QString wordsKey = QStringLiteral("words");

} // namespace

QString filterToText(const LetterFilter& filter)
{
    QJsonObject object;
    object.insert(wordsKey, filter.words);
    for (const FilterPart& part : filterParts())
        object.insert(QLatin1StringView(part.id), filter.*part.member);
    QJsonArray statuses;
    for (const Status status : filter.statuses)
        statuses.append(int(status));
    object.insert(QLatin1StringView("statuses"), statuses);
    object.insert(QLatin1StringView("withFindings"), filter.withFindings);
    object.insert(QLatin1StringView("order"), int(filter.order));
    object.insert(QLatin1StringView("descending"), filter.descending);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

LetterFilter filterFromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    LetterFilter filter;
    filter.words = object.value(wordsKey).toString();
    for (const FilterPart& part : filterParts())
        filter.*part.member = object.value(QLatin1StringView(part.id)).toString();
    for (const QJsonValue& status : object.value(QLatin1StringView("statuses")).toArray()) {
        const int number = status.toInt(-1);
        if (number >= 0 && number <= int(Status::Unreadable))
            filter.statuses.append(Status(number));
    }
    filter.withFindings = object.value(QLatin1StringView("withFindings")).toBool();
    const int order = object.value(QLatin1StringView("order")).toInt();
    if (order >= 0 && order <= int(LetterFilter::Order::Specialty))
        filter.order = LetterFilter::Order(order);
    filter.descending = object.value(QLatin1StringView("descending")).toBool();
    return filter;
}

void savePlace(core::Project& project, const Place& place)
{
    if (loadPlace(project) == place)
        return;
    project.setSetting(letterKey, place.letter ? QVariant(qint64(*place.letter)) : QVariant());
    project.setSetting(fieldKey, place.fieldPath);
    project.setSetting(filterKey, filterToText(place.filter));
}

Place loadPlace(const core::Project& project)
{
    Place place;
    bool ok = false;
    const qint64 id = project.setting(letterKey).toLongLong(&ok);
    if (ok && id > 0)
        place.letter = core::LetterId(id);
    place.fieldPath = project.setting(fieldKey).toString();
    place.filter = filterFromText(project.setting(filterKey).toString());
    return place;
}

} // namespace imr::ui
