// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns an export has and where each takes its cell from.
#include "core/export/exportcells.h"
#include "core/export/exportrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

QList<ExportColumn> extra(QList<ExportColumn> columns)
{
    for (ExportColumn& column : columns)
        column.isExtra = true;
    return columns;
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
            {u"quantity"_s, ofItemOrMedications(&DisputedItem::quantity, &Medication::quantity)},
            {u"refills"_s, ofItemOrMedications(&DisputedItem::refills, &Medication::refills)},
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
        + reviewColumns()
        + extra({
            {u"id"_s, idCell},
            {u"confidence"_s, confidenceCell},
            {u"doubtful_fields"_s, doubtfulCell},
            {u"date_assigned"_s, letterField(&Letter::dateAssigned)},
            {u"application_received"_s, letterField(&Letter::applicationReceived)},
            {u"priority"_s, letterField(&Letter::priority)},
            {u"reviewer_subspecialties"_s, letterField(&Letter::subspecialties)},
            {u"original"_s, itemField(&DisputedItem::original)},
            {u"authorized"_s, itemField(&DisputedItem::authorized)},
            {u"disputed"_s, itemField(&DisputedItem::disputed)},
            {u"schedule"_s, itemField(&DisputedItem::schedule)},
            {u"date_of_service"_s, itemField(&DisputedItem::dateOfService)},
            {u"doses"_s, ofMedications(&Medication::dose)},
            {u"claims_administrator_documents"_s, ofCitations(claims, &Citation::document)},
            {u"claims_administrator_texts"_s, ofCitations(claims, &Citation::text)},
            {u"reviewer_documents"_s, ofCitations(reviewer, &Citation::document)},
            {u"reviewer_texts"_s, ofCitations(reviewer, &Citation::text)},
            {.name = u"summary"_s,
                .cell = [](const ExportedPart& part) { return wordsOf(part, part.letter.effective.summary); },
                .isExtra = true,
                .readsText = true},
            {.name = u"rationale"_s,
                .cell = [](const ExportedPart& part) { return wordsOf(part, part.item->rationale); },
                .isExtra = true,
                .readsText = true},
            {u"note"_s, [](const ExportedPart& part) { return part.letter.row.note; }},
        });
}

template<typename Owner> const Field& fieldOf(const Owner& owner, const FieldSpec& spec)
{
    return owner.*std::get<Field Owner::*>(spec.member);
}

// What is told of a whole item holds for each of its drugs where none has its own, and where it is sure that it is not
// one drug's alone: `own` is "quantity", "refills".
QString ofItemAsWhole(const DisputedItem& item, const FieldSpec& own)
{
    const auto same = std::ranges::find_if(fieldTable(),
        [&own](const FieldSpec& spec) { return spec.scope == Scope::Item && spec.nameText() == own.nameText(); });
    const bool isTold = std::ranges::any_of(
        item.medications, [&own](const Medication& medication) { return !fieldOf(medication, own).isEmpty(); });
    if (same == fieldTable().end() || isTold)
        return {};
    const Field& whole = fieldOf(item, *same);
    return whole.isUnsure() && item.medications.size() > 1 ? QString() : whole.text();
}

// A column for each field of a medication or citation, as the field table has them.
QList<ExportColumn> partColumns(Scope scope)
{
    QList<ExportColumn> columns;
    for (const FieldSpec* spec : fieldsOf(scope)) {
        columns.append({spec->nameText(), [spec](const ExportedPart& part) {
                            if (part.citation)
                                return fieldOf(*part.citation, *spec).text();
                            const Field& own = fieldOf(*part.medication, *spec);
                            return own.isEmpty() ? ofItemAsWhole(*part.item, *spec) : own.text();
                        }});
    }
    return columns;
}

QString partNumber(const ExportedPart& part)
{
    return QString::number(part.partNumber);
}

QList<ExportColumn> partExtras()
{
    return {{u"id"_s, idCell}, {u"confidence"_s, confidenceCell}, {u"doubtful_fields"_s, doubtfulCell}};
}

QList<ExportColumn> medicationColumns()
{
    return letterColumns() + itemColumns() + QList<ExportColumn> {{u"medication"_s, partNumber}}
        + partColumns(Scope::Medication)
        + QList<ExportColumn> {
            {u"duration"_s, itemField(&DisputedItem::duration)},
        }
        + reviewColumns() + extra(partExtras());
}

QList<ExportColumn> citationColumns()
{
    return letterColumns() + itemColumns()
        + QList<ExportColumn> {
            {u"side"_s, [](const ExportedPart& part) { return part.side; }},
            {u"citation"_s, partNumber},
        }
        + partColumns(Scope::Citation) + reviewColumns() + extra(partExtras());
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
        }
        + extra({{u"id"_s, idCell},
            {u"line"_s, [](const ExportedPart& part) { return QString::number(part.record->id); }},
            {u"seal"_s, [](const ExportedPart& part) { return part.record->seal; }}});
}

QList<ExportColumn> mentionColumns()
{
    const auto place = [](qsizetype Span::* end) {
        return [end](const ExportedPart& part) { return QString::number(part.mention->span.*end); };
    };
    return QList<ExportColumn> {
               {u"letter"_s, [](const ExportedPart& part) { return part.letter.row.file; }},
               {u"case_number"_s, letterField(&Letter::caseNumber)},
               {u"issue"_s, [](const ExportedPart& part) { return QString::number(part.itemNumber); }},
               {u"part"_s,
                   [](const ExportedPart& part) { return part.mention->item == 0 ? u"summary"_s : u"rationale"_s; }},
               {u"kind"_s, [](const ExportedPart& part) { return mentionKindName(part.mention->kind); }},
               {u"text"_s, [](const ExportedPart& part) { return part.mention->text; }},
               {u"value"_s, [](const ExportedPart& part) { return part.mention->value; }},
               {u"start"_s, place(&Span::start)},
               {u"end"_s, place(&Span::end)},
               {u"status"_s, [](const ExportedPart& part) { return statusName(part.letter.row.status); }},
               {u"sha256"_s, [](const ExportedPart& part) { return QString::fromLatin1(part.letter.sha256); }},
           }
    + extra({{u"id"_s, idCell}});
}

QStringList columnNames(RowKind kind, bool isExtra)
{
    QStringList names;
    for (const ExportColumn& column : exportColumnTable(kind)) {
        if (column.isExtra == isExtra)
            names.append(column.name);
    }
    return names;
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
    return columnNames(kind, false);
}

QStringList extraExportColumns(RowKind kind)
{
    return columnNames(kind, true);
}

} // namespace imr::core
