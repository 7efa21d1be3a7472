// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/disputedrequest.h"

#include "core/reading/confidence.h"
#include "core/reading/foldedtext.h"
#include "core/request/requestgrammar.h"
#include "core/request/requestledger.h"

#include <algorithm>

namespace imr::core {

namespace {

// A phrase of the folded line as a field of the letter.
Field fieldOf(const FoldedText& line, const std::optional<Phrase>& phrase, const QString& rule, double sureness = 1.0)
{
    if (!phrase || phrase->text.isEmpty())
        return {};
    Value value {phrase->text, {}};
    for (const Span span : phrase->spans)
        value.spans.append(line.source(span));
    return Field(value, phrase->confidence * sureness, phrase->rule ? QString::fromLatin1(phrase->rule) : rule);
}

// The rule that read a drug's name, and the one that told its ingredients.
QString nameRule(const NamedDrug& drug)
{
    return drug.how == NamedDrug::Known::Name ? QStringLiteral("drug lexicon") : QStringLiteral("name by its shape");
}

QString ingredientsRule(const NamedDrug& drug)
{
    switch (drug.how) {
    case NamedDrug::Known::Bracket:
        return QStringLiteral("bracket behind the name");
    case NamedDrug::Known::NearMiss:
        return QStringLiteral("a guess: nearest name of the drug lexicon");
    case NamedDrug::Known::Name:
    case NamedDrug::Known::Shape:
        break;
    }
    return QStringLiteral("drug lexicon");
}

Field inferred(const QString& text, const Span source, const NamedDrug& drug)
{
    if (text.isEmpty())
        return {};
    Field field(Value {text, {source}}, drug.confidence, ingredientsRule(drug));
    field.origin = Origin::Inferred;
    return field;
}

Medication medicationOf(const FoldedText& line, const MedicationParts& parts)
{
    Medication medication;
    medication.drug = line.field(parts.drug.name, nameRule(parts.drug), parts.drug.confidence);
    if (!parts.drug.release.isEmpty()) {
        Value& name = medication.drug.values.first();
        const Value release = line.value(parts.drug.release);
        name.text += u' ' + release.text;
        name.spans += release.spans;
    }
    const Span source = line.source(parts.drug.name);
    medication.generic = inferred(parts.drug.generic(), source, parts.drug);
    medication.drugClass = inferred(parts.drug.drugClass(), source, parts.drug);
    medication.strength = fieldOf(line, parts.strength, QStringLiteral("strength"));
    medication.form = fieldOf(line, parts.form, QStringLiteral("form"));
    medication.frequency = fieldOf(line, parts.frequency, QStringLiteral("frequency"));
    medication.dose = fieldOf(line, parts.dose, QStringLiteral("dose"));
    medication.quantity = fieldOf(line, parts.quantity, QStringLiteral("quantity of one drug of several"));
    medication.refills = fieldOf(line, parts.refills, QStringLiteral("refills of one drug of several"));
    return medication;
}

void readBodyParts(const FoldedText& line, const Spans& parts, DisputedItem& item)
{
    if (parts.isEmpty())
        return;
    Value whole;
    QStringList texts;
    for (const Span part : parts) {
        const Value value = line.value(part);
        if (texts.contains(value.text, Qt::CaseInsensitive))
            continue;
        texts.append(value.text);
        whole.spans += value.spans;
    }
    whole.text = texts.join(QStringLiteral(", "));
    item.bodyPart = Field(whole, confidence::likely, QStringLiteral("body part"));
}

// What only the original request tells of a drug: "Norco 10/325mg #90 was the original request ... Norco #30".
void completeMedications(QList<MedicationParts>& disputed, const QList<MedicationParts>& original)
{
    for (MedicationParts& medication : disputed) {
        const QString generic = medication.drug.generic();
        const auto same = std::ranges::find_if(original,
            [&generic](const MedicationParts& other) { return !generic.isEmpty() && other.drug.generic() == generic; });
        if (same == original.end())
            continue;
        if (!medication.strength)
            medication.strength = same->strength;
        if (!medication.form)
            medication.form = same->form;
    }
}

// How much and how often, where the request does not tell what of it is in dispute.
void makeUnsure(RequestParts& parts)
{
    const auto unsure = [](std::optional<Phrase>& phrase) {
        if (!phrase)
            return;
        phrase->confidence = std::min(phrase->confidence, confidence::doubtful);
        phrase->rule = "authorized in part; what is in dispute is not told";
    };
    unsure(parts.quantity);
    unsure(parts.refills);
    unsure(parts.duration);
    unsure(parts.schedule);
    for (MedicationParts& medication : parts.medications) {
        unsure(medication.quantity);
        unsure(medication.refills);
    }
}

void readParts(const FoldedText& line, const RequestParts& parts, DisputedItem& item)
{
    const Span head = parts.kind.word.isEmpty() ? Span {0, line.text().size()} : parts.kind.word;
    item.kind = line.field(parts.kind.kind, head, parts.kind.rule, parts.kind.confidence);
    for (const MedicationParts& medication : parts.medications)
        item.medications.append(medicationOf(line, medication));
    item.quantity = fieldOf(line, parts.quantity, QStringLiteral("quantity"));
    item.refills = fieldOf(line, parts.refills, QStringLiteral("refills"));
    item.duration = fieldOf(line, parts.duration, QStringLiteral("duration"));
    item.schedule = fieldOf(line, parts.schedule, QStringLiteral("schedule"));
    item.dateOfService = fieldOf(line, parts.dateOfService, QStringLiteral("date of service"));
    readBodyParts(line, parts.bodyParts, item);
}

} // namespace

void readRequest(const QString& canonical, Span request, const Knowledge& knowledge, DisputedItem& item)
{
    const FoldedText line(canonical, request);
    const QString& text = line.text();
    if (text.isEmpty())
        return;
    item.request = line.field({0, text.size()}, QStringLiteral("heading"));
    // The longest heading known has seven lines; what is longer by far is a text that lost its line ends.
    constexpr qsizetype longest = 3000;
    const auto ledger = text.size() > longest ? std::nullopt : ledgerOf(text);
    if (!ledger) {
        if (request.of(canonical).contains(u"\n\n"))
            item.request
                = line.field({0, text.size()}, QStringLiteral("heading with an empty line"), confidence::doubtful);
        RequestParts parts = readRequestLine(text, {0, std::min(text.size(), longest)}, knowledge.drugs);
        if (tellsModification(text.first(std::min(text.size(), longest))))
            makeUnsure(parts);
        readParts(line, parts, item);
        return;
    }
    const QString rule = QStringLiteral("modified request");
    item.original = line.field(ledger->original, rule);
    item.authorized = line.field(ledger->authorized, rule);
    item.disputed = line.field(ledger->disputed, rule);
    // What is in dispute counts; what only the original request tells still describes it.
    const RequestParts original = readRequestLine(text, ledger->original, knowledge.drugs);
    if (ledger->disputed.isEmpty()) {
        RequestParts all = original;
        makeUnsure(all);
        readParts(line, all, item);
        return;
    }
    RequestParts disputed = readRequestLine(text, ledger->disputed, knowledge.drugs);
    if (disputed.kind.word.isEmpty())
        disputed.kind = original.kind;
    if (!disputed.schedule)
        disputed.schedule = original.schedule;
    if (disputed.bodyParts.isEmpty())
        disputed.bodyParts = original.bodyParts;
    if (!disputed.dateOfService)
        disputed.dateOfService = original.dateOfService;
    if (disputed.medications.isEmpty())
        disputed.medications = original.medications;
    else
        completeMedications(disputed.medications, original.medications);
    readParts(line, disputed, item);
}

} // namespace imr::core
