// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterstore.h"

#include "core/base/utf8.h"
#include "core/store/jsontext.h"
#include "core/store/storednames.h"

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

template<typename Enum, std::size_t N> QLatin1StringView enumName(const QLatin1StringView (&names)[N], Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

void write(JsonText& json, Span span)
{
    json.pair(span.start, span.end);
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

void write(JsonText& json, const Value& value)
{
    json.beginArray();
    json.value(value.text);
    write(json, value.spans);
    json.endArray();
}

void write(JsonText& json, const Field& field)
{
    json.beginObject();
    json.key("values"_L1);
    write(json, field.values);
    if (field.origin != Origin::Parsed) {
        json.key("origin"_L1);
        json.value(enumName(originNames, field.origin));
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

// Fields that hold nothing and are as they are made are left out.
template<typename Owner> void writeFields(JsonText& json, const Owner& owner)
{
    static const Field asMade;
    json.beginObject();
    for (const FieldSpec& spec : fieldTable()) {
        if (const auto* member = std::get_if<Field Owner::*>(&spec.member)) {
            const Field& field = owner.*(*member);
            if (field != asMade) {
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

void write(JsonText& json, const Finding& finding)
{
    json.beginObject();
    json.key("code"_L1);
    json.value(finding.code);
    json.key("issue"_L1);
    json.value(qint64(finding.item));
    json.key("severity"_L1);
    json.value(enumName(severityNames, finding.severity));
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

} // namespace

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

QString storedEdit(const FieldEdit& edit)
{
    JsonText json;
    write(json, edit.values);
    return textOfUtf8(json.utf8());
}

} // namespace imr::core
