// SPDX-License-Identifier: GPL-3.0-or-later
// What is read back of a stored letter.
#include "core/store/jsonreader.h"
#include "core/store/letterstore.h"
#include "core/store/storednames.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

template<typename Enum, std::size_t N>
Enum enumNamed(const QLatin1StringView (&names)[N], const QString& name, Enum fallback)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == names[i])
            return static_cast<Enum>(i);
    }
    return fallback;
}

template<typename Owner> struct NamedField
{
    QByteArrayView name;
    Field Owner::* member;
};

template<typename Owner> const std::vector<NamedField<Owner>>& namedFields()
{
    static const std::vector<NamedField<Owner>> fields = [] {
        std::vector<NamedField<Owner>> made;
        for (const FieldSpec& spec : fieldTable()) {
            if (const auto* member = std::get_if<Field Owner::*>(&spec.member))
                made.push_back({spec.name, *member});
        }
        return made;
    }();
    return fields;
}

class StoredReader
{
public:
    StoredReader(QByteArrayView stored, StoredParts parts)
        : m_json(stored)
        , m_isWhole(parts == StoredParts::All)
    {
    }

    [[nodiscard]] bool isObject() { return m_json.isAt('{'); }
    [[nodiscard]] bool isArray() { return m_json.isAt('['); }
    [[nodiscard]] QString fault()
    {
        if (!m_json.isSound())
            return u"JSON: byte %1"_s.arg(m_json.position());
        if (m_hasTornSpan)
            return u"words that end before they begin"_s;
        return m_hasLostField ? u"a field, or how it was read, in no known form"_s : QString();
    }

    void read(Letter& letter)
    {
        m_json.object([&](QByteArrayView name) {
            if (name == "layout")
                letter.layout = m_json.string();
            else if (name == "readings")
                readReadings();
            else if (name == "fields")
                readFields(letter);
            else if (name == "summary")
                letter.summary = span();
            else if (name == "issues")
                letter.items = entries<DisputedItem>([this](DisputedItem& item) { read(item); });
            else if (name == "counts")
                letter.counts = counts();
            else if (name == "findings")
                letter.findings = entries<Finding>([this](Finding& finding) { read(finding); });
        });
    }

    [[nodiscard]] QList<Value> values()
    {
        return entries<Value>([this](Value& value) { read(value); });
    }

private:
    template<typename Entry, typename Read> QList<Entry> entries(Read read)
    {
        QList<Entry> list;
        m_json.array([&] { read(list.emplaceBack()); });
        return list;
    }

    void read(DisputedItem& item)
    {
        m_json.object([&](QByteArrayView name) {
            if (name == "fields")
                readFields(item);
            else if (name == "medications")
                item.medications = entries<Medication>([this](Medication& medication) { readFields(medication); });
            else if (name == "claims_administrator")
                item.claimsCitations = entries<Citation>([this](Citation& citation) { readFields(citation); });
            else if (name == "reviewer_guideline")
                item.reviewerCitations = entries<Citation>([this](Citation& citation) { readFields(citation); });
            else if (name == "blocks")
                readBlocks(item);
        });
    }

    void readBlocks(DisputedItem& item)
    {
        Spans blocks = spans();
        blocks.resize(4);
        item.heading = blocks[0];
        item.claimsBlock = blocks[1];
        item.reviewerBlock = blocks[2];
        item.rationale = blocks[3];
    }

    void read(Finding& finding)
    {
        m_json.object([&](QByteArrayView name) {
            if (name == "code")
                finding.code = m_json.string();
            else if (name == "issue")
                finding.item = m_json.smallInteger();
            else if (name == "severity")
                finding.severity = enumNamed(severityNames, m_json.string(), Finding::Severity::Warning);
            else if (name == "message" && m_isWhole)
                finding.message = m_json.string();
            else if (name == "spans" && m_isWhole)
                finding.spans = spans();
            else if (name == "field" && m_isWhole)
                finding.fieldPath = m_json.string();
        });
    }

    // They stand in the order of the table, some left out.
    template<typename Owner> void readFields(Owner& owner)
    {
        const std::vector<NamedField<Owner>>& all = namedFields<Owner>();
        std::size_t next = 0;
        m_json.object([&](QByteArrayView name) {
            for (std::size_t tried = 0; tried < all.size(); ++tried, ++next) {
                const NamedField<Owner>& field = all[next % all.size()];
                if (field.name == name) {
                    owner.*field.member = Field();
                    read(owner.*field.member);
                    return;
                }
            }
        });
    }

    void read(Value& value)
    {
        int part = 0;
        bool isOlder = false; // of a version before 4: the places in an array of their own
        m_json.array([&] {
            if (part == 0) {
                value.text = m_json.string();
            } else if (m_isWhole && part == 1 && m_json.isAt('[')) {
                value.spans = spans();
                isOlder = true;
            } else if (m_isWhole && !isOlder) {
                if (!m_json.isAtNumber())
                    m_hasTornSpan = true;
                else if (part % 2 == 1)
                    value.spans.append({m_json.integer(), -1});
                else if (!value.spans.isEmpty())
                    value.spans.last().end = m_json.integer();
            }
            ++part;
        });
        if (!std::ranges::all_of(value.spans, isRange))
            m_hasTornSpan = true;
    }

    void readReadings()
    {
        m_json.array([this] {
            Reading& reading = m_readings.emplace_back();
            int part = 0;
            m_json.array([&] {
                if (part == 0) {
                    expect(m_json.isAt('"'));
                    if (m_isWhole)
                        reading.rule = m_json.string();
                } else if (part == 1) {
                    reading.confidence = m_json.number(-1);
                    expect(reading.confidence >= 0 && reading.confidence <= 1);
                } else if (part == 2) {
                    const QString origin = m_json.string();
                    expect(std::ranges::contains(originNames, origin));
                    reading.origin = enumNamed(originNames, origin, Origin::Parsed);
                }
                ++part;
            });
            expect(part > 0);
        });
    }

    // One reading speaks for many fields, so that none is guessed.
    void expect(bool isAsWritten) { m_hasLostField = m_hasLostField || !isAsWritten; }

    void takeReading(Field& field)
    {
        const qint64 number = m_json.integer();
        const bool isThere = number >= 1 && number <= qint64(m_readings.size());
        expect(isThere);
        if (!isThere)
            return;
        const Reading& reading = m_readings[std::size_t(number - 1)];
        field.rule = reading.rule;
        field.confidence = reading.confidence;
        field.origin = reading.origin;
    }

    void read(Field& field)
    {
        if (m_json.isAt('[')) {
            bool isFirst = true;
            m_json.array([&] {
                if (std::exchange(isFirst, false))
                    takeReading(field);
                else
                    read(field.values.emplaceBack());
            });
            expect(!isFirst);
            return;
        }
        expect(m_json.isAt('{'));
        m_json.object([&](QByteArrayView name) { // as kept before version 4
            if (name == "values")
                field.values = values();
            else if (name == "origin")
                field.origin = enumNamed(originNames, m_json.string(), Origin::Parsed);
            else if (name == "confidence")
                field.confidence = m_json.number(1.0);
            else if (name == "rule" && m_isWhole)
                field.rule = m_json.string();
        });
    }

    [[nodiscard]] static bool isRange(Span span) { return span.start >= 0 && span.end >= span.start; }

    [[nodiscard]] Span span()
    {
        Span span;
        int part = 0;
        m_json.array([&] {
            if (part == 0)
                span.start = m_json.integer();
            else if (part == 1)
                span.end = m_json.integer();
            ++part;
        });
        if (!isRange(span))
            m_hasTornSpan = true;
        return span;
    }

    [[nodiscard]] Spans spans()
    {
        return entries<Span>([this](Span& entry) { entry = span(); });
    }

    [[nodiscard]] BlockCounts counts()
    {
        BlockCounts counts;
        int* const all[] = {&counts.headings, &counts.claims, &counts.reviewer, &counts.rationales};
        std::size_t part = 0;
        m_json.array([&] {
            if (part < std::size(all))
                *all[part++] = m_json.smallInteger();
        });
        return counts;
    }

    // How fields came about; those of a letter refer to it by number, from 1.
    struct Reading
    {
        QString rule;
        double confidence = 1.0;
        Origin origin = Origin::Parsed;
    };

    JsonReader m_json;
    const bool m_isWhole;
    std::vector<Reading> m_readings;
    bool m_hasLostField = false;
    bool m_hasTornSpan = false; // no text can be cut there
};

} // namespace

Error damagedEntry(const QString& detail)
{
    return {Error::Code::Damaged,
        QCoreApplication::translate("imr::LetterStore",
            "A letter in the project could not be read: its entry is damaged. Open a backup copy of the project."),
        detail};
}

Result<Letter> letterFromStored(QByteArrayView json, StoredParts parts)
{
    StoredReader reader(json, parts);
    Letter letter;
    const bool isObject = reader.isObject();
    reader.read(letter);
    if (const QString fault = reader.fault(); !isObject || !fault.isEmpty())
        return std::unexpected(damagedEntry(fault));
    return letter;
}

Result<FieldEdit> editFromStored(const QString& json)
{
    const QByteArray stored = json.toUtf8();
    StoredReader reader(stored, StoredParts::All);
    const bool isArray = reader.isArray();
    FieldEdit edit {reader.values()};
    if (const QString fault = reader.fault(); !isArray || !fault.isEmpty())
        return std::unexpected(damagedEntry(fault));
    return edit;
}

} // namespace imr::core
