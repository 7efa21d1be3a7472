// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestmedications.h"

#include "core/reading/confidence.h"
#include "core/request/requestbrackets.h"
#include "core/request/requestnames.h"
#include "core/request/requestquantity.h"
#include "core/request/sharingdrugs.h"

#include <QVarLengthArray>

#include <algorithm>

namespace imr::core {

namespace {

using Kind = Token::Kind;

// The numbers of a strength list as strengths of their own: "10%/3%/5%".
QList<Phrase> splitStrength(const RequestTokens& tokens, const Placed& strength)
{
    QList<Phrase> parts;
    const bool percent = strength.phrase.text.contains(u'%');
    for (qsizetype at = strength.first; at < strength.phrase.end; ++at) {
        if (!tokens.is(at, Kind::Number))
            continue;
        const QString number = tokens.textOf(tokens.at(at).span);
        const QString unit = percent ? QStringLiteral("%") : strength.phrase.text.section(u' ', -1);
        Span span = tokens.at(at).span;
        if (tokens.is(at + 1, Kind::Percent))
            span.end = tokens.at(at + 1).span.end;
        parts.append({at + 1, number + u' ' + unit, {span}, confidence::likely});
    }
    return parts;
}

using FreeStrengths = QVarLengthArray<const Placed*, 8>; // that no drug has yet

// "Flexeril (Soma 350mg) 7.5mg": what stands behind a bracket of another drug tells of the one before it.
void assignBehindBrackets(
    const RequestTokens& tokens, QList<MedicationParts>& medications, const FreeStrengths& strengths)
{
    const auto formsEnd = [&tokens](qsizetype at) {
        while (isFormWord(tokens, at))
            ++at;
        return at;
    };
    for (MedicationParts& medication : medications) {
        const qsizetype open = formsEnd(medication.drug.end);
        const qsizetype close = tokens.is(open, Kind::Open) ? closeOf(tokens, open) : -1;
        if (medication.strength || close < 0)
            continue;
        for (const Placed* strength : strengths) {
            if (strength->first == formsEnd(close + 1))
                medication.strength = strength->phrase;
        }
    }
}

// Whether a strength stands with the right one of two drugs in a bracket that the left one is not in.
bool isAside(const RequestTokens& tokens, const NamedDrug& left, const NamedDrug& right, const Placed& strength)
{
    const qsizetype open = openBetween(tokens, left, right);
    return open >= 0 && closeOf(tokens, open) > strength.first;
}

// Gives each drug its strength: the one behind it; the one before it where the first drug has its strength before; a
// list of as many strengths as drugs stand before it, one to each.
void assignStrengths(const RequestTokens& tokens, QList<MedicationParts>& medications, const QList<Placed>& strengths)
{
    FreeStrengths free;
    for (const Placed& strength : strengths)
        free.append(&strength);
    const bool leading = !strengths.isEmpty() && !medications.isEmpty()
        && strengths.first().phrase.end == medications.first().drug.first;
    for (qsizetype i = 0; i < medications.size(); ++i) {
        MedicationParts& medication = medications[i];
        const qsizetype next = i + 1 < medications.size() ? medications.at(i + 1).drug.first : tokens.size();
        for (qsizetype s = 0; s < free.size(); ++s) {
            const Placed& strength = *free.at(s);
            const bool before = strength.phrase.end == medication.drug.first;
            const bool behind = strength.first >= medication.drug.end && strength.first < next;
            // "1% Zorbium and Quantrex 40mg"
            const bool ofNext = leading && i + 1 < medications.size() && strength.phrase.end == next;
            if (!before && (!behind || ofNext || (leading && strength.first != medication.drug.end)))
                continue;
            qsizetype group = 1; // drugs without a strength up to this one
            while (i >= group && !medications.at(i - group).strength
                && !isAside(tokens, medications.at(i - group).drug, medication.drug, strength))
                ++group;
            const QList<Phrase> parts = behind && group > 1 ? splitStrength(tokens, strength) : QList<Phrase>();
            if (!parts.isEmpty() && parts.size() == group) {
                for (qsizetype m = 0; m < group; ++m)
                    medications[i - group + 1 + m].strength = parts.at(m);
            } else {
                medication.strength = strength.phrase;
            }
            free.remove(s);
            break;
        }
    }
    assignBehindBrackets(tokens, medications, free);
}

// A form belongs to the drug it stands behind; what has none has that of its group.
void assignForms(QList<MedicationParts>& medications, const SharingDrugs& sharing, const QList<Placed>& forms)
{
    for (qsizetype group = 0; group < sharing.size(); ++group) {
        const QList<Placed> own = sharing.of(forms, group);
        if (own.isEmpty())
            continue;
        const qsizetype end = sharing.end(group);
        for (qsizetype i = sharing.first(group); i < end; ++i) {
            for (const Placed& form : own) {
                if (form.first >= medications.at(i).drug.first
                    && (i + 1 == end || form.first < medications.at(i + 1).drug.first)) {
                    medications[i].form = form.phrase;
                    break;
                }
            }
        }
        const Phrase shared = medications.at(end - 1).form.value_or(own.first().phrase);
        for (qsizetype i = sharing.first(group); i < end; ++i) {
            if (!medications.at(i).form)
                medications[i].form = shared;
        }
    }
    // "Compound cream: X 5% 30 gm and Y 2% 30 gm"
    const bool leads = sharing.areMixed() && !medications.isEmpty() && !forms.isEmpty()
        && forms.first().first < medications.first().drug.first;
    for (MedicationParts& medication : medications) {
        if (leads && !medication.form)
            medication.form = forms.first().phrase;
    }
}

// The first of several phrases, unsure where another tells something else; a bracket right behind it says the same.
Phrase firstOf(const RequestTokens& tokens, const QList<Placed>& phrases)
{
    Phrase first = phrases.first().phrase;
    const bool others = std::ranges::any_of(phrases, [&](const Placed& other) {
        const bool bracket = tokens.is(first.end, Token::Kind::Open) && other.first == first.end + 1;
        return !bracket && other.phrase.text.compare(first.text, Qt::CaseInsensitive) != 0;
    });
    if (others && first.confidence > confidence::doubtful) {
        first.confidence = confidence::doubtful;
        first.rule = "one of several";
    }
    return first;
}

void assignFirst(QList<MedicationParts>& medications, const SharingDrugs& sharing, const RequestTokens& tokens,
    const QList<Placed>& phrases, std::optional<Phrase> MedicationParts::* part)
{
    for (qsizetype group = 0; group < sharing.size(); ++group) {
        const QList<Placed> own = sharing.of(phrases, group);
        for (qsizetype i = sharing.first(group); !own.isEmpty() && i < sharing.end(group); ++i)
            medications[i].*part = firstOf(tokens, own);
    }
}

// Of drugs that are dispensed one by one each has its own. Of a list of them only the last is known to have what is
// told behind it, and even that is not sure, unless it is said of each.
void assignOwn(QList<MedicationParts>& medications, const SharingDrugs& sharing, qsizetype group,
    const RequestTokens& tokens, std::optional<Phrase> told, std::optional<Phrase> MedicationParts::* part)
{
    if (!told)
        return;
    const bool list = sharing.isList(group);
    const bool each = tokens.isWord(told->end, QLatin1StringView("each"));
    if (list && !each) {
        told->confidence = std::min(told->confidence, confidence::doubtful);
        told->rule = "behind the last of several drugs";
        medications[sharing.end(group) - 1].*part = told;
        return;
    }
    for (qsizetype i = sharing.first(group); i < sharing.end(group); ++i)
        medications[i].*part = told;
}

void assignQuantities(QList<MedicationParts>& medications, const SharingDrugs& sharing, const RequestTokens& tokens,
    const FoundPhrases& found)
{
    const bool several = sharing.size() > 1 || (sharing.size() == 1 && sharing.isList(0));
    for (qsizetype group = 0; several && group < sharing.size(); ++group) {
        const auto quantity = countedAmong(tokens, sharing.of(found.counts, group), sharing.of(found.amounts, group));
        assignOwn(medications, sharing, group, tokens, quantity, &MedicationParts::quantity);
        const QList<Placed> refills = sharing.of(found.refills, group);
        assignOwn(medications, sharing, group, tokens,
            refills.isEmpty() ? std::nullopt : std::optional(refills.first().phrase), &MedicationParts::refills);
    }
}

// Of what is injected a volume right before the drug and its strength, or behind them, is given at a time: "4 cc
// lidocaine", "2 cc of 1% lidocaine", "Marcaine 0.5% 4 cc".
void injectedDoses(const RequestTokens& tokens, QList<MedicationParts>& medications, const FoundPhrases& found)
{
    for (MedicationParts& medication : medications) {
        if (medication.dose)
            continue;
        const qsizetype behind = medication.strength ? std::max(medication.drug.end, medication.strength->end) : -1;
        qsizetype front = medication.drug.first;
        if (medication.strength && medication.strength->end == front)
            front = tokens.indexAt(medication.strength->spans.first().start);
        if (tokens.isWord(front - 1, QLatin1StringView("of")))
            --front;
        for (const Placed& amount : found.amounts) {
            const bool beside = amount.first == behind || amount.phrase.end == front;
            if (beside && isVolume(tokens, amount.phrase))
                medication.dose = amount.phrase;
        }
    }
}

// A volume is what is given at a time, where the quantity is told apart from it ("Lactulose 15ml, one bottle") or the
// drug's strength follows it ("2ml of 1% lidocaine").
void amountAsDose(const RequestTokens& tokens, QList<MedicationParts>& medications, const FoundPhrases& found)
{
    if (medications.isEmpty() || medications.first().dose || found.amounts.isEmpty())
        return;
    MedicationParts& first = medications.first();
    const Placed& amount = found.amounts.first();
    if (!tokens.is(amount.first, Token::Kind::Number)) // a dose is said as it is written: "30ml", not "(30) ml"
        return;
    const bool behindName = amount.first == first.drug.end && !first.strength;
    const bool toldApart = (!found.counts.isEmpty() || found.amounts.size() > 1) && !isTooMuchForADose(amount.phrase);
    const bool ofDrug = isDoseOfDrug(tokens, amount.phrase) && amount.first < first.drug.first;
    if ((behindName && toldApart) || ofDrug)
        first.dose = amount.phrase;
}

} // namespace

QList<MedicationParts> medicationsOf(
    const RequestTokens& tokens, const QList<NamedDrug>& drugs, const FoundPhrases& found, bool dispensed)
{
    QList<MedicationParts> medications;
    for (const NamedDrug& drug : drugs)
        medications.append({drug, {}, {}, {}, {}, {}, {}});
    assignStrengths(tokens, medications, found.strengths);
    const SharingDrugs sharing(tokens, medications, found);
    assignForms(medications, sharing, found.forms);
    const bool guess = found.frequencies.isEmpty() && found.unknownFrequency;
    assignFirst(medications, sharing, tokens, guess ? QList {*found.unknownFrequency} : found.frequencies,
        &MedicationParts::frequency);
    assignFirst(medications, sharing, tokens, found.doses, &MedicationParts::dose);
    if (dispensed)
        assignQuantities(medications, sharing, tokens, found);
    amountAsDose(tokens, medications, found);
    if (!dispensed)
        injectedDoses(tokens, medications, found);
    return medications;
}

} // namespace imr::core
