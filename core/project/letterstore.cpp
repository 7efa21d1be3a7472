// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/letterstore.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

constexpr QLatin1StringView origins[] = {"parsed"_L1, "corrected"_L1, "inferred"_L1};
constexpr QLatin1StringView severities[] = {"note"_L1, "warning"_L1, "error"_L1};

template<typename Enum, std::size_t N> QJsonValue enumName(const QLatin1StringView (&names)[N], Enum value)
{
    return QJsonValue(names[static_cast<std::size_t>(value)]);
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

QJsonArray toJson(Span span)
{
    return {qint64(span.start), qint64(span.end)};
}

Span spanFrom(const QJsonValue& json)
{
    const QJsonArray ends = json.toArray();
    return {qsizetype(ends.at(0).toInteger()), qsizetype(ends.at(1).toInteger())};
}

QJsonArray toJson(const Spans& spans)
{
    QJsonArray array;
    for (const Span span : spans)
        array.append(toJson(span));
    return array;
}

Spans spansFrom(const QJsonValue& json)
{
    Spans spans;
    for (const QJsonValue span : json.toArray())
        spans.append(spanFrom(span));
    return spans;
}

QJsonArray toJson(const QList<Value>& values)
{
    QJsonArray array;
    for (const Value& value : values)
        array.append(QJsonArray {value.text, toJson(value.spans)});
    return array;
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

QJsonObject toJson(const Field& field)
{
    QJsonObject json {{u"values"_s, toJson(field.values)}};
    if (field.origin != Origin::Parsed)
        json.insert(u"origin"_s, enumName(origins, field.origin));
    if (field.confidence != 1.0)
        json.insert(u"confidence"_s, field.confidence);
    if (!field.rule.isEmpty())
        json.insert(u"rule"_s, field.rule);
    return json;
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
template<typename Owner> QJsonObject fieldsToJson(const Owner& owner)
{
    QJsonObject json;
    for (const FieldSpec& spec : fieldTable()) {
        if (const auto* member = std::get_if<Field Owner::*>(&spec.member)) {
            const Field& field = owner.*(*member);
            if (field != Field())
                json.insert(spec.nameText(), toJson(field));
        }
    }
    return json;
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

template<typename Owner> QJsonArray groupToJson(const QList<Owner>& group)
{
    QJsonArray array;
    for (const Owner& owner : group)
        array.append(fieldsToJson(owner));
    return array;
}

template<typename Owner> QList<Owner> groupFrom(const QJsonValue& json)
{
    QList<Owner> group;
    for (const QJsonValue entry : json.toArray())
        readFields(group.emplaceBack(), entry);
    return group;
}

QJsonObject toJson(const DisputedItem& item)
{
    return {
        {u"fields"_s, fieldsToJson(item)},
        {u"medications"_s, groupToJson(item.medications)},
        {u"claims_administrator"_s, groupToJson(item.claimsCitations)},
        {u"reviewer_guideline"_s, groupToJson(item.reviewerCitations)},
        {u"blocks"_s, toJson(Spans {item.heading, item.claimsBlock, item.reviewerBlock, item.rationale})},
    };
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

QJsonObject toJson(const Finding& finding)
{
    return {
        {u"code"_s, finding.code},
        {u"issue"_s, finding.item},
        {u"severity"_s, enumName(severities, finding.severity)},
        {u"message"_s, finding.message},
        {u"spans"_s, toJson(finding.spans)},
        {u"field"_s, finding.fieldPath},
    };
}

Finding findingFrom(const QJsonValue& json)
{
    return {json["code"_L1].toString(), json["issue"_L1].toInt(),
        enumNamed(severities, json["severity"_L1], Finding::Severity::Warning), json["message"_L1].toString(),
        spansFrom(json["spans"_L1]), json["field"_L1].toString()};
}

QString compact(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

Error damaged(const QString& detail)
{
    return {Error::Code::Damaged,
        QCoreApplication::translate("imr::LetterStore",
            "A letter in the project could not be read: its entry is damaged. Open a backup copy of the project."),
        detail};
}

} // namespace

QString storedLetter(const Letter& letter)
{
    QJsonArray items;
    for (const DisputedItem& item : letter.items)
        items.append(toJson(item));
    QJsonArray findings;
    for (const Finding& finding : letter.findings)
        findings.append(toJson(finding));
    const BlockCounts& counts = letter.counts;
    return compact(QJsonDocument(QJsonObject {
        {u"layout"_s, letter.layout},
        {u"fields"_s, fieldsToJson(letter)},
        {u"summary"_s, toJson(letter.summary)},
        {u"issues"_s, items},
        {u"counts"_s, QJsonArray {counts.headings, counts.claims, counts.reviewer, counts.rationales}},
        {u"findings"_s, findings},
    }));
}

Result<Letter> letterFromStored(const QString& stored)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(stored.toUtf8(), &problem);
    if (!document.isObject())
        return std::unexpected(damaged(problem.errorString()));
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
    return compact(QJsonDocument(toJson(edit.values)));
}

Result<FieldEdit> editFromStored(const QString& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &problem);
    if (!document.isArray())
        return std::unexpected(damaged(problem.errorString()));
    return FieldEdit {valuesFrom(document.array())};
}

QByteArray storedLayout(const PageLayout& layout)
{
    if (layout.boxes.isEmpty() && layout.pageSizes.isEmpty())
        return {};
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << layout.pageSizes << qint32(layout.boxes.size());
    qint32 last = 0; // each start as the distance from the end before: small numbers pack well
    for (const WordBox& word : layout.boxes) {
        stream << qint32(word.span.start - last) << qint32(word.span.length()) << qint16(word.page) << word.box;
        last = qint32(word.span.end);
    }
    return qCompress(bytes);
}

Result<PageLayout> layoutFromStored(const QByteArray& stored)
{
    PageLayout layout;
    if (stored.isEmpty())
        return layout;
    const QByteArray bytes = qUncompress(stored);
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    qint32 count = 0;
    stream >> layout.pageSizes >> count;
    qint32 last = 0;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint32 distance = 0;
        qint32 length = 0;
        qint16 page = 0;
        WordBox word;
        stream >> distance >> length >> page >> word.box;
        word.span = {last + distance, last + distance + length};
        word.page = page;
        last += distance + length;
        layout.boxes.append(word);
    }
    if (stream.status() != QDataStream::Ok)
        return std::unexpected(damaged(u"word boxes end too early"_s));
    return layout;
}

} // namespace imr::core
