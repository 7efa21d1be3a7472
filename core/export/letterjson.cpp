// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/letterjson.h"

#include "core/findings/findingsentence.h"
#include "core/letter/fieldtable.h"

#include <QJsonArray>

namespace imr::core {

namespace {

QJsonValue jsonOf(const FieldSpec& spec, const Field& field)
{
    if (spec.list)
        return QJsonArray::fromStringList(field.texts());
    if (spec.type == FieldType::Integer) {
        bool ok = false;
        const int number = field.text().toInt(&ok);
        return ok ? QJsonValue(number) : QJsonValue();
    }
    return field.text();
}

template<typename Owner> void insertFields(QJsonObject& object, const Owner& owner, Scope scope)
{
    for (const FieldSpec* spec : fieldsOf(scope)) {
        if (const auto* member = std::get_if<Field Owner::*>(&spec->member))
            object.insert(spec->nameText(), jsonOf(*spec, owner.*(*member)));
    }
}

template<typename Owner> QJsonArray arrayOf(const QList<Owner>& owners, Scope scope)
{
    QJsonArray array;
    for (const Owner& owner : owners) {
        QJsonObject object;
        insertFields(object, owner, scope);
        array.append(object);
    }
    return array;
}

QJsonObject itemToJson(const DisputedItem& item)
{
    QJsonObject object;
    insertFields(object, item, Scope::Item);
    object.insert(QStringLiteral("medications"), arrayOf(item.medications, Scope::Medication));
    object.insert(QStringLiteral("claims_administrator"), arrayOf(item.claimsCitations, Scope::Citation));
    object.insert(QStringLiteral("reviewer_guideline"), arrayOf(item.reviewerCitations, Scope::Citation));
    return object;
}

// The letter's own fields are named "group.name"; a header that holds nothing stays an empty object.
void insertLetterFields(QJsonObject& object, const Letter& letter)
{
    QJsonObject groups;
    for (const FieldSpec* spec : fieldsOf(Scope::Letter)) {
        const QString name = spec->nameText();
        const qsizetype dot = name.indexOf(u'.');
        QJsonObject group = groups.value(name.first(dot)).toObject();
        const Field& field = letter.*std::get<Field Letter::*>(spec->member);
        const bool header = name.startsWith(QLatin1StringView("header."));
        if (!header || !field.isEmpty())
            group.insert(name.sliced(dot + 1), jsonOf(*spec, field));
        groups.insert(name.first(dot), group);
    }
    for (const QString& name : groups.keys())
        object.insert(name, groups.value(name));
}

QJsonArray findingsToJson(const Letter& letter)
{
    QJsonArray array;
    for (const Finding& finding : letter.findings) {
        if (finding.dismissed)
            continue;
        array.append(QJsonObject {{QStringLiteral("code"), finding.code}, {QStringLiteral("issue"), finding.item},
            {QStringLiteral("message"), findingSentence(finding)}});
    }
    return array;
}

QJsonObject spansToJson(const Letter& letter)
{
    QJsonObject spans;
    for (const FieldPath& path : fieldPaths(letter)) {
        QJsonArray array;
        for (const Span span : fieldAt(letter, path)->spans())
            array.append(QJsonArray {span.start, span.end});
        spans.insert(path.toString(), array);
    }
    return spans;
}

} // namespace

QJsonObject letterToJson(const Letter& letter)
{
    QJsonObject object;
    insertLetterFields(object, letter);
    QJsonArray issues;
    for (const DisputedItem& item : letter.items)
        issues.append(itemToJson(item));
    object.insert(QStringLiteral("issues"), issues);
    object.insert(QStringLiteral("findings"), findingsToJson(letter));
    object.insert(QStringLiteral("spans"), spansToJson(letter));
    object.insert(QStringLiteral("layout"), letter.layout);
    return object;
}

} // namespace imr::core
