// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lettercheck.h"

#include "core/letter/fieldtable.h"

namespace imr::tests {

using namespace imr::core;

namespace {

QString withoutBlanks(QStringView text)
{
    QString rest;
    for (const QChar c : text) {
        if (!c.isSpace())
            rest += c;
    }
    return rest;
}

bool isInside(Span span, const QString& canonical)
{
    return span.start >= 0 && span.start <= span.end && span.end <= canonical.size();
}

// Fields whose values are words of the letter, not derived from them.
bool isAsWritten(const FieldPath& path)
{
    static const QStringList names {QStringLiteral("request"), QStringLiteral("original"), QStringLiteral("authorized"),
        QStringLiteral("disputed"), QStringLiteral("drug"), QStringLiteral("frequency"), QStringLiteral("dose"),
        QStringLiteral("document"), QStringLiteral("sections"), QStringLiteral("text"),
        QStringLiteral("reviewer.specialties"), QStringLiteral("reviewer.states")};
    return names.contains(path.spec->nameText());
}

QString problemOf(const FieldPath& path, const Field& field, const QString& canonical)
{
    for (const Value& value : field.values) {
        const QString where = path.toString() + QStringLiteral(" “") + value.text + QStringLiteral("”: ");
        if (value.text.trimmed().isEmpty())
            return where + QStringLiteral("an empty value");
        QString words;
        for (const Span span : value.spans) {
            if (!isInside(span, canonical) || span.isEmpty())
                return where + QStringLiteral("a span outside the text, or empty");
            words += span.of(canonical);
        }
        if (value.spans.isEmpty())
            return where + QStringLiteral("a value from nowhere");
        if (isAsWritten(path) && withoutBlanks(words) != withoutBlanks(value.text))
            return where + QStringLiteral("its words are “") + words + u'”';
        // A letter may name a place that is no state, and write a state otherwise than it is kept.
        if (path.spec->type != FieldType::State && !normalizedValues(*path.spec, value.text))
            return where + QStringLiteral("not in the form of its field");
    }
    if (field.confidence <= 0 || field.confidence > 1)
        return path.toString() + QStringLiteral(": a confidence outside 0..1");
    return {};
}

} // namespace

QString problemOf(const Letter& letter, const QString& canonical)
{
    for (const FieldPath& path : fieldPaths(letter)) {
        if (const QString problem = problemOf(path, *fieldAt(letter, path), canonical); !problem.isEmpty())
            return problem;
    }
    Spans parts {letter.summary};
    for (const DisputedItem& item : letter.items)
        parts += {item.heading, item.claimsBlock, item.reviewerBlock, item.rationale};
    for (const Finding& finding : letter.findings)
        parts += finding.spans;
    for (const Span part : std::as_const(parts)) {
        if (!isInside(part, canonical))
            return QStringLiteral("a part or finding lies outside the text");
    }
    return {};
}

} // namespace imr::tests
