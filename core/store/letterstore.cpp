// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterstore.h"

#include "core/base/utf8.h"
#include "core/store/jsontext.h"
#include "core/store/storednames.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

template<typename Enum, std::size_t N> QLatin1StringView enumName(const QLatin1StringView (&names)[N], Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

// Writes the parts of a letter, and collects how its fields came about, which most have in common.
class StoredWriter
{
public:
    [[nodiscard]] QByteArray letter(const Letter& letter)
    {
        m_json.beginObject();
        m_json.key("fields"_L1);
        writeFields(letter);
        m_json.key("summary"_L1);
        write(letter.summary);
        m_json.key("issues"_L1);
        write(letter.items);
        m_json.key("counts"_L1);
        write(letter.counts);
        m_json.key("findings"_L1);
        write(letter.findings);
        m_json.endObject();
        return head(letter.layout).chopped(1) + ',' + m_json.utf8().sliced(1);
    }

    [[nodiscard]] QByteArray values(const QList<Value>& values)
    {
        write(values);
        return m_json.utf8();
    }

private:
    template<typename Entry> void write(const QList<Entry>& entries)
    {
        m_json.beginArray();
        for (const Entry& entry : entries)
            write(entry);
        m_json.endArray();
    }

    void write(Span span) { m_json.pair(span.start, span.end); }

    void write(const Value& value)
    {
        m_json.beginArray();
        m_json.value(value.text);
        for (const Span span : value.spans) {
            m_json.value(qint64(span.start));
            m_json.value(qint64(span.end));
        }
        m_json.endArray();
    }

    void write(const Field& field)
    {
        m_json.beginArray();
        m_json.value(qint64(readingOf(field)));
        for (const Value& value : field.values)
            write(value);
        m_json.endArray();
    }

    // Fields that hold nothing and are as they are made are left out.
    template<typename Owner> void writeFields(const Owner& owner)
    {
        static const Field asMade;
        m_json.beginObject();
        for (const FieldSpec& spec : fieldTable()) {
            if (const auto* member = std::get_if<Field Owner::*>(&spec.member)) {
                const Field& field = owner.*(*member);
                if (field != asMade) {
                    m_json.key(QLatin1StringView(spec.name));
                    write(field);
                }
            }
        }
        m_json.endObject();
    }

    void write(const Medication& medication) { writeFields(medication); }
    void write(const Citation& citation) { writeFields(citation); }

    void write(const DisputedItem& item)
    {
        m_json.beginObject();
        m_json.key("fields"_L1);
        writeFields(item);
        m_json.key("medications"_L1);
        write(item.medications);
        m_json.key("claims_administrator"_L1);
        write(item.claimsCitations);
        m_json.key("reviewer_guideline"_L1);
        write(item.reviewerCitations);
        m_json.key("blocks"_L1);
        write(Spans {item.heading, item.claimsBlock, item.reviewerBlock, item.rationale});
        m_json.endObject();
    }

    void write(const Finding& finding)
    {
        m_json.beginObject();
        m_json.key("code"_L1);
        m_json.value(finding.code);
        m_json.key("issue"_L1);
        m_json.value(qint64(finding.item));
        m_json.key("severity"_L1);
        m_json.value(enumName(severityNames, finding.severity));
        m_json.key("message"_L1);
        m_json.value(finding.message);
        m_json.key("spans"_L1);
        write(finding.spans);
        m_json.key("field"_L1);
        m_json.value(finding.fieldPath);
        m_json.endObject();
    }

    void write(const BlockCounts& counts)
    {
        m_json.beginArray();
        for (const int count : {counts.headings, counts.claims, counts.reviewer, counts.rationales})
            m_json.value(qint64(count));
        m_json.endArray();
    }

    // The number of a field's way among those of the letter, from 1; a new one joins them.
    [[nodiscard]] qsizetype readingOf(const Field& field)
    {
        const auto cameTheSameWay = [&](const Field* other) {
            return other->rule == field.rule && other->confidence == field.confidence && other->origin == field.origin;
        };
        const auto known = std::ranges::find_if(m_readings, cameTheSameWay);
        const qsizetype number = known - m_readings.begin() + 1;
        if (known == m_readings.end())
            m_readings.push_back(&field);
        return number;
    }

    // What stands before the fields that refer to it.
    [[nodiscard]] QByteArray head(const QString& layout) const
    {
        JsonText json;
        json.beginObject();
        json.key("layout"_L1);
        json.value(layout);
        json.key("readings"_L1);
        json.beginArray();
        for (const Field* field : m_readings) {
            json.beginArray();
            json.value(field->rule);
            if (field->confidence != 1.0 || field->origin != Origin::Parsed)
                json.value(field->confidence);
            if (field->origin != Origin::Parsed)
                json.value(enumName(originNames, field->origin));
            json.endArray();
        }
        json.endArray();
        json.endObject();
        return json.utf8();
    }

    JsonText m_json;
    std::vector<const Field*> m_readings; // the first field of each
};

} // namespace

QByteArray storedLetter(const Letter& letter)
{
    return StoredWriter().letter(letter);
}

QString storedEdit(const FieldEdit& edit)
{
    return textOfUtf8(StoredWriter().values(edit.values));
}

} // namespace imr::core
