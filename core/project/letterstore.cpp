// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/letterstore.h"

#include "core/project/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

constexpr QLatin1StringView origins[] = {"parsed"_L1, "corrected"_L1, "inferred"_L1};
constexpr QLatin1StringView severities[] = {"note"_L1, "warning"_L1, "error"_L1};

template<typename Enum, std::size_t N> QLatin1StringView enumName(const QLatin1StringView (&names)[N], Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

template<typename Enum, std::size_t N>
Enum enumNamed(const QLatin1StringView (&names)[N], const QJsonValue& name, Enum fallback)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name.toString() == names[i])
            return static_cast<Enum>(i);
    }
    return fallback;
}

void write(JsonText& json, Span span)
{
    json.beginArray();
    json.value(qint64(span.start));
    json.value(qint64(span.end));
    json.endArray();
}

Span spanFrom(const QJsonValue& json)
{
    const QJsonArray ends = json.toArray();
    return {qsizetype(ends.at(0).toInteger()), qsizetype(ends.at(1).toInteger())};
}

void write(JsonText& json, const Value& value);
void write(JsonText& json, const Medication& medication);
void write(JsonText& json, const Citation& citation);
void write(JsonText& json, const DisputedItem& item);
void write(JsonText& json, const Finding& finding);

template<typename Entry> void write(JsonText& json, const QList<Entry>& entries)
{
    json.beginArray();
    for (const Entry& entry : entries)
        write(json, entry);
    json.endArray();
}

Spans spansFrom(const QJsonValue& json)
{
    Spans spans;
    for (const QJsonValue span : json.toArray())
        spans.append(spanFrom(span));
    return spans;
}

void write(JsonText& json, const Value& value)
{
    json.beginArray();
    json.value(value.text);
    write(json, value.spans);
    json.endArray();
}

QList<Value> valuesFrom(const QJsonValue& json)
{
    QList<Value> values;
    for (const QJsonValue entry : json.toArray()) {
        const QJsonArray pair = entry.toArray();
        values.append({pair.at(0).toString(), spansFrom(pair.at(1))});
    }
    return values;
}

void write(JsonText& json, const Field& field)
{
    json.beginObject();
    json.key("values"_L1);
    write(json, field.values);
    if (field.origin != Origin::Parsed) {
        json.key("origin"_L1);
        json.value(enumName(origins, field.origin));
    }
    if (field.confidence != 1.0) {
        json.key("confidence"_L1);
        json.value(field.confidence);
    }
    if (!field.rule.isEmpty()) {
        json.key("rule"_L1);
        json.value(field.rule);
    }
    json.endObject();
}

Field fieldFrom(const QJsonValue& json)
{
    Field field;
    field.values = valuesFrom(json["values"_L1]);
    field.origin = enumNamed(origins, json["origin"_L1], Origin::Parsed);
    field.confidence = json["confidence"_L1].toDouble(1.0);
    field.rule = json["rule"_L1].toString();
    return field;
}

// Fields that hold nothing and are as they are made are left out.
template<typename Owner> void writeFields(JsonText& json, const Owner& owner)
{
    json.beginObject();
    for (const FieldSpec& spec : fieldTable()) {
        if (const auto* member = std::get_if<Field Owner::*>(&spec.member)) {
            const Field& field = owner.*(*member);
            if (field != Field()) {
                json.key(QLatin1StringView(spec.name));
                write(json, field);
            }
        }
    }
    json.endObject();
}

void write(JsonText& json, const Medication& medication)
{
    writeFields(json, medication);
}

void write(JsonText& json, const Citation& citation)
{
    writeFields(json, citation);
}

template<typename Owner> void readFields(Owner& owner, const QJsonValue& json)
{
    const QJsonObject fields = json.toObject();
    for (const FieldSpec& spec : fieldTable()) {
        if (const auto* member = std::get_if<Field Owner::*>(&spec.member)) {
            const auto found = fields.constFind(QLatin1StringView(spec.name));
            if (found != fields.constEnd())
                owner.*(*member) = fieldFrom(*found);
        }
    }
}

template<typename Owner> QList<Owner> groupFrom(const QJsonValue& json)
{
    QList<Owner> group;
    for (const QJsonValue entry : json.toArray())
        readFields(group.emplaceBack(), entry);
    return group;
}

void write(JsonText& json, const DisputedItem& item)
{
    json.beginObject();
    json.key("fields"_L1);
    writeFields(json, item);
    json.key("medications"_L1);
    write(json, item.medications);
    json.key("claims_administrator"_L1);
    write(json, item.claimsCitations);
    json.key("reviewer_guideline"_L1);
    write(json, item.reviewerCitations);
    json.key("blocks"_L1);
    write(json, Spans {item.heading, item.claimsBlock, item.reviewerBlock, item.rationale});
    json.endObject();
}

DisputedItem itemFrom(const QJsonValue& json)
{
    DisputedItem item;
    readFields(item, json["fields"_L1]);
    item.medications = groupFrom<Medication>(json["medications"_L1]);
    item.claimsCitations = groupFrom<Citation>(json["claims_administrator"_L1]);
    item.reviewerCitations = groupFrom<Citation>(json["reviewer_guideline"_L1]);
    Spans blocks = spansFrom(json["blocks"_L1]);
    blocks.resize(4);
    item.heading = blocks[0];
    item.claimsBlock = blocks[1];
    item.reviewerBlock = blocks[2];
    item.rationale = blocks[3];
    return item;
}

void write(JsonText& json, const Finding& finding)
{
    json.beginObject();
    json.key("code"_L1);
    json.value(finding.code);
    json.key("issue"_L1);
    json.value(qint64(finding.item));
    json.key("severity"_L1);
    json.value(enumName(severities, finding.severity));
    json.key("message"_L1);
    json.value(finding.message);
    json.key("spans"_L1);
    write(json, finding.spans);
    json.key("field"_L1);
    json.value(finding.fieldPath);
    json.endObject();
}

void write(JsonText& json, const BlockCounts& counts)
{
    json.beginArray();
    for (const int count : {counts.headings, counts.claims, counts.reviewer, counts.rationales})
        json.value(qint64(count));
    json.endArray();
}

Finding findingFrom(const QJsonValue& json)
{
    return {json["code"_L1].toString(), json["issue"_L1].toInt(),
        enumNamed(severities, json["severity"_L1], Finding::Severity::Warning), json["message"_L1].toString(),
        spansFrom(json["spans"_L1]), json["field"_L1].toString()};
}

} // namespace

Error damagedEntry(const QString& detail)
{
    return {Error::Code::Damaged,
        QCoreApplication::translate("imr::LetterStore",
            "A letter in the project could not be read: its entry is damaged. Open a backup copy of the project."),
        detail};
}

QByteArray storedLetter(const Letter& letter)
{
    JsonText json;
    json.beginObject();
    json.key("layout"_L1);
    json.value(letter.layout);
    json.key("fields"_L1);
    writeFields(json, letter);
    json.key("summary"_L1);
    write(json, letter.summary);
    json.key("issues"_L1);
    write(json, letter.items);
    json.key("counts"_L1);
    write(json, letter.counts);
    json.key("findings"_L1);
    write(json, letter.findings);
    json.endObject();
    return json.utf8();
}

Result<Letter> letterFromStored(const QString& stored)
{
    return letterFromStored(stored.toUtf8());
}

Result<Letter> letterFromStored(const QByteArray& stored)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(stored, &problem);
    if (!document.isObject())
        return std::unexpected(damagedEntry(problem.errorString()));
    const QJsonObject json = document.object();
    Letter letter;
    letter.layout = json["layout"_L1].toString();
    readFields(letter, json["fields"_L1]);
    letter.summary = spanFrom(json["summary"_L1]);
    for (const QJsonValue item : json["issues"_L1].toArray())
        letter.items.append(itemFrom(item));
    const QJsonArray counts = json["counts"_L1].toArray();
    letter.counts = {counts.at(0).toInt(), counts.at(1).toInt(), counts.at(2).toInt(), counts.at(3).toInt()};
    for (const QJsonValue finding : json["findings"_L1].toArray())
        letter.findings.append(findingFrom(finding));
    return letter;
}

QString storedEdit(const FieldEdit& edit)
{
    JsonText json;
    write(json, edit.values);
    return QString::fromUtf8(json.utf8());
}

Result<FieldEdit> editFromStored(const QString& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &problem);
    if (!document.isArray())
        return std::unexpected(damagedEntry(problem.errorString()));
    return FieldEdit {valuesFrom(document.array())};
}

} // namespace imr::core
