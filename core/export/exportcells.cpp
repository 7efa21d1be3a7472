// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportcells.h"

#include "core/export/rowid.h"
#include "core/store/lettercells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

QString joined(const QStringList& values)
{
    return values.join(valueSeparator);
}

// A value that the parser read, and where it stands in the letter.
struct ReadValue
{
    FieldPath path;
    double confidence = 1.0;
};

// The values that a row is made of, without those that a person entered.
QList<ReadValue> readValues(const ExportedPart& part)
{
    using Group = FieldPath::Group;
    const Letter& letter = part.letter.effective;
    const bool isPart = part.medication || part.citation;
    QList<ReadValue> values;
    for (const FieldPath& path : fieldPaths(letter)) {
        const bool ofLetter = path.item < 0;
        const bool ofItem = path.item == part.itemNumber - 1 && (!isPart || path.group == Group::None);
        const bool ofPart = isPart && path.toString().startsWith(part.partPath);
        const Field* field = ofLetter || ofItem || ofPart ? fieldAt(letter, path) : nullptr;
        if (field && field->origin != Origin::Corrected)
            values.append({path, field->confidence});
    }
    // A heading without a decision that is known: nothing was read, and that is not sure.
    const bool undecided = part.item && part.item->decision.isEmpty() && !part.item->heading.isEmpty()
        && part.item->decision.origin != Origin::Corrected;
    const auto decision
        = undecided ? FieldPath::parse(QStringLiteral("issues[%1].decision").arg(part.itemNumber - 1)) : std::nullopt;
    if (decision)
        values.append({*decision, 0});
    return values;
}

} // namespace

ExportCell letterField(Field Letter::* member)
{
    return [member](const ExportedPart& part) { return (part.letter.effective.*member).text(); };
}

ExportCell itemField(Field DisputedItem::* member)
{
    return [member](const ExportedPart& part) { return part.item ? (part.item->*member).text() : QString(); };
}

ExportCell ofMedications(Field Medication::* member)
{
    return [member](const ExportedPart& part) {
        QStringList values;
        bool isAny = false;
        for (const Medication& medication : part.item->medications) {
            if (isBlank(medication))
                continue;
            const Field& field = medication.*member;
            values += field.texts().join(u", ");
            isAny = isAny || !field.isEmpty();
        }
        return isAny ? joined(values) : QString();
    };
}

ExportCell ofItemOrMedications(Field DisputedItem::* ofItem, Field Medication::* own)
{
    return [ofItem, own, whole = itemField(ofItem), each = ofMedications(own)](const ExportedPart& part) {
        const auto isCorrected = [](const Field& field) { return field.origin == Origin::Corrected; };
        const bool ownCorrected = std::ranges::any_of(
            part.item->medications, [&](const Medication& medication) { return isCorrected(medication.*own); });
        if (isCorrected(part.item->*ofItem) && !ownCorrected)
            return whole(part);
        const QString values = each(part);
        return values.isEmpty() ? whole(part) : values;
    };
}

ExportCell ofCitations(QList<Citation> DisputedItem::* side, Field Citation::* member)
{
    return [side, member](const ExportedPart& part) {
        QStringList values;
        for (const Citation& citation : part.item->*side)
            values += (citation.*member).texts();
        return joined(values);
    };
}

QString findingsCell(const ExportedPart& part)
{
    QStringList codes;
    for (const Finding& finding : part.letter.effective.findings) {
        const bool here = finding.item == 0 || finding.item == part.itemNumber;
        if (here && !finding.dismissed && !codes.contains(finding.code))
            codes.append(finding.code);
    }
    return joined(codes);
}

QString correctedCell(const ExportedPart& part)
{
    QStringList paths;
    for (auto it = part.letter.corrections.keyBegin(); it != part.letter.corrections.keyEnd(); ++it) {
        const auto path = FieldPath::parse(*it);
        const bool ofLetter = path && path->item < 0;
        const bool ofItem = path && path->item == part.itemNumber - 1 && path->group == FieldPath::Group::None;
        if (ofLetter || ofItem || it->startsWith(part.partPath))
            paths.append(*it);
    }
    paths.sort();
    return joined(paths);
}

QString confidenceCell(const ExportedPart& part)
{
    const QList<ReadValue> values = readValues(part);
    if (values.isEmpty())
        return {};
    const auto least = std::ranges::min_element(values, {}, &ReadValue::confidence);
    return QString::number(least->confidence, 'f', 2);
}

QString doubtfulCell(const ExportedPart& part)
{
    QStringList paths;
    for (const ReadValue& value : readValues(part)) {
        if (value.confidence < Field::lowConfidence)
            paths.append(value.path.toString());
    }
    return joined(paths);
}

QString injuryCell(const ExportedPart& part)
{
    const Letter& letter = part.letter.effective;
    return (letter.dateOfInjury.isEmpty() ? letter.patientInjuryDate : letter.dateOfInjury).text();
}

QString timeCell(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString idCell(const ExportedPart& part)
{
    RowId id {.sha256 = part.letter.sha256, .item = part.itemNumber, .part = part.partNumber};
    if (part.medication)
        id.group = FieldPath::Group::Medications;
    if (part.citation)
        id.group = part.side == claimsSide ? FieldPath::Group::ClaimsCitations : FieldPath::Group::ReviewerCitations;
    if (part.mention)
        id.position = part.mention->span.start;
    if (const auto path = part.record ? FieldPath::parse(part.record->path) : std::nullopt) {
        id.item = path->item + 1;
        id.group = path->group;
        id.part = path->index + 1;
    }
    return id.toString();
}

QString wordsOf(const ExportedPart& part, Span words)
{
    return words.of(part.letter.text).toString().simplified();
}

} // namespace imr::core
