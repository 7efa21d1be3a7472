// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns an export has and where each takes its cell from.
#include "core/export/exportrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

using Cell = std::function<QString(const ExportedPart&)>;

QString joined(const QStringList& values)
{
    return values.join(valueSeparator);
}

template<typename Owner> const Field& fieldOf(const Owner& owner, const FieldSpec& spec)
{
    return owner.*std::get<Field Owner::*>(spec.member);
}

Cell letterField(Field Letter::* member)
{
    return [member](const ExportedPart& part) { return (part.letter.effective.*member).text(); };
}

Cell itemField(Field DisputedItem::* member)
{
    return [member](const ExportedPart& part) { return part.item ? (part.item->*member).text() : QString(); };
}

// A place for each medication of the item, empty where it has no value, so that the columns stay in step; nothing when
// no medication has a value.
Cell ofMedications(Field Medication::* member)
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

Cell ofCitations(QList<Citation> DisputedItem::* side, Field Citation::* member)
{
    return [side, member](const ExportedPart& part) {
        QStringList values;
        for (const Citation& citation : part.item->*side)
            values += (citation.*member).texts();
        return joined(values);
    };
}

// The codes of the item and those of the letter as a whole.
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

// The paths of the corrected fields that this row shows: of the letter, of the item, and of the part alone.
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

// Letters without a header block tell it in their summary alone.
QString injuryCell(const ExportedPart& part)
{
    const Letter& letter = part.letter.effective;
    return (letter.dateOfInjury.isEmpty() ? letter.patientInjuryDate : letter.dateOfInjury).text();
}

QString timeCell(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QList<ExportColumn> letterColumns()
{
    return {
        {u"letter"_s, [](const ExportedPart& part) { return part.letter.row.file; }},
        {u"case_number"_s, letterField(&Letter::caseNumber)},
        {u"decision_date"_s, letterField(&Letter::decisionDate)},
    };
}

QList<ExportColumn> itemColumns()
{
    return {
        {u"issue"_s, [](const ExportedPart& part) { return QString::number(part.itemNumber); }},
        {u"request"_s, itemField(&DisputedItem::request)},
        {u"kind"_s, itemField(&DisputedItem::kind)},
        {u"decision"_s, itemField(&DisputedItem::decision)},
    };
}

QList<ExportColumn> reviewColumns()
{
    return {
        {u"corrected_fields"_s, correctedCell},
        {u"status"_s, [](const ExportedPart& part) { return statusName(part.letter.row.status); }},
        {u"reviewed_by"_s, [](const ExportedPart& part) { return part.letter.row.reviewedBy; }},
        {u"reviewed_at"_s, [](const ExportedPart& part) { return timeCell(part.letter.row.reviewedAt); }},
        {u"sha256"_s, [](const ExportedPart& part) { return QString::fromLatin1(part.letter.sha256); }},
    };
}

QList<ExportColumn> issueColumns()
{
    const auto claims = &DisputedItem::claimsCitations;
    const auto reviewer = &DisputedItem::reviewerCitations;
    return letterColumns()
        + QList<ExportColumn> {
            {u"ur_denial_date"_s, letterField(&Letter::urDenialDate)},
            {u"date_of_injury"_s, injuryCell},
            {u"reviewer_specialties"_s, letterField(&Letter::specialties)},
            {u"reviewer_states"_s, letterField(&Letter::states)},
            {u"patient_age"_s, letterField(&Letter::patientAge)},
            {u"patient_sex"_s, letterField(&Letter::patientSex)},
        }
        + itemColumns()
        + QList<ExportColumn> {
            {u"conclusion"_s, itemField(&DisputedItem::conclusion)},
            {u"drugs"_s, ofMedications(&Medication::drug)},
            {u"generics"_s, ofMedications(&Medication::generic)},
            {u"drug_classes"_s, ofMedications(&Medication::drugClass)},
            {u"strengths"_s, ofMedications(&Medication::strength)},
            {u"forms"_s, ofMedications(&Medication::form)},
            {u"frequencies"_s, ofMedications(&Medication::frequency)},
            {u"quantity"_s, itemField(&DisputedItem::quantity)},
            {u"refills"_s, itemField(&DisputedItem::refills)},
            {u"duration"_s, itemField(&DisputedItem::duration)},
            {u"body_part"_s, itemField(&DisputedItem::bodyPart)},
            {u"claims_administrator_sources"_s, ofCitations(claims, &Citation::source)},
            {u"claims_administrator_sections"_s, ofCitations(claims, &Citation::sections)},
            {u"claims_administrator_pages"_s, ofCitations(claims, &Citation::pages)},
            {u"reviewer_sources"_s, ofCitations(reviewer, &Citation::source)},
            {u"reviewer_sections"_s, ofCitations(reviewer, &Citation::sections)},
            {u"reviewer_pages"_s, ofCitations(reviewer, &Citation::pages)},
            {u"findings"_s, findingsCell},
        }
        + reviewColumns();
}

// A column for each field of a medication or citation, as the field table has them.
QList<ExportColumn> partColumns(Scope scope)
{
    QList<ExportColumn> columns;
    for (const FieldSpec* spec : fieldsOf(scope)) {
        columns.append({spec->nameText(), [spec](const ExportedPart& part) {
                            if (part.medication)
                                return fieldOf(*part.medication, *spec).text();
                            return part.citation ? fieldOf(*part.citation, *spec).text() : QString();
                        }});
    }
    return columns;
}

QString partNumber(const ExportedPart& part)
{
    return QString::number(part.partNumber);
}

QList<ExportColumn> medicationColumns()
{
    return letterColumns() + itemColumns() + QList<ExportColumn> {{u"medication"_s, partNumber}}
        + partColumns(Scope::Medication)
        + QList<ExportColumn> {
            {u"quantity"_s, itemField(&DisputedItem::quantity)},
            {u"refills"_s, itemField(&DisputedItem::refills)},
            {u"duration"_s, itemField(&DisputedItem::duration)},
        }
        + reviewColumns();
}

QList<ExportColumn> citationColumns()
{
    return letterColumns() + itemColumns()
        + QList<ExportColumn> {
            {u"side"_s, [](const ExportedPart& part) { return part.side; }},
            {u"citation"_s, partNumber},
        }
        + partColumns(Scope::Citation) + reviewColumns();
}

QList<ExportColumn> correctionColumns()
{
    const auto labelOf = [](const ExportedPart& part) {
        const auto path = FieldPath::parse(part.record->path);
        return path ? QString::fromLatin1(path->spec->label) : QString();
    };
    const auto numberOf = [](const ExportedPart& part) {
        const auto path = FieldPath::parse(part.record->path);
        return path && path->item >= 0 ? QString::number(path->item + 1) : QString();
    };
    return letterColumns()
        + QList<ExportColumn> {
            {u"issue"_s, numberOf},
            {u"field"_s, [](const ExportedPart& part) { return part.record->path; }},
            {u"label"_s, labelOf},
            {u"old"_s, [](const ExportedPart& part) { return part.record->oldText; }},
            {u"new"_s, [](const ExportedPart& part) { return part.record->newText; }},
            {u"action"_s,
                [](const ExportedPart& part) { return part.record->newValue ? u"corrected"_s : u"reverted"_s; }},
            {u"who"_s, [](const ExportedPart& part) { return part.record->who; }},
            {u"when"_s, [](const ExportedPart& part) { return timeCell(part.record->when); }},
            {u"note"_s, [](const ExportedPart& part) { return part.record->note; }},
            {u"status"_s, [](const ExportedPart& part) { return statusName(part.letter.row.status); }},
            {u"sha256"_s, [](const ExportedPart& part) { return QString::fromLatin1(part.letter.sha256); }},
        };
}

QList<ExportColumn> mentionColumns()
{
    const auto place = [](qsizetype Span::* end) {
        return [end](const ExportedPart& part) { return QString::number(part.mention->span.*end); };
    };
    return {
        {u"letter"_s, [](const ExportedPart& part) { return part.letter.row.file; }},
        {u"case_number"_s, letterField(&Letter::caseNumber)},
        {u"issue"_s, [](const ExportedPart& part) { return QString::number(part.itemNumber); }},
        {u"part"_s, [](const ExportedPart& part) { return part.mention->item == 0 ? u"summary"_s : u"rationale"_s; }},
        {u"kind"_s, [](const ExportedPart& part) { return mentionKindName(part.mention->kind); }},
        {u"text"_s, [](const ExportedPart& part) { return part.mention->text; }},
        {u"value"_s, [](const ExportedPart& part) { return part.mention->value; }},
        {u"start"_s, place(&Span::start)},
        {u"end"_s, place(&Span::end)},
        {u"status"_s, [](const ExportedPart& part) { return statusName(part.letter.row.status); }},
        {u"sha256"_s, [](const ExportedPart& part) { return QString::fromLatin1(part.letter.sha256); }},
    };
}

} // namespace

const QList<ExportColumn>& exportColumnTable(RowKind kind)
{
    static const QList<ExportColumn> issues = issueColumns();
    static const QList<ExportColumn> medications = medicationColumns();
    static const QList<ExportColumn> citations = citationColumns();
    static const QList<ExportColumn> corrections = correctionColumns();
    static const QList<ExportColumn> mentions = mentionColumns();
    switch (kind) {
    case RowKind::Issues:
        return issues;
    case RowKind::Medications:
        return medications;
    case RowKind::Citations:
        return citations;
    case RowKind::History:
        return corrections;
    case RowKind::Mentions:
        return mentions;
    }
    Q_UNREACHABLE_RETURN(issues);
}

QStringList exportColumns(RowKind kind)
{
    QStringList names;
    for (const ExportColumn& column : exportColumnTable(kind))
        names.append(column.name);
    return names;
}

} // namespace imr::core
