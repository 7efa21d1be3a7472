// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/requestmedications.h"

#include "core/parse/confidence.h"

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

// Gives each drug its strength: the one behind it; the one before it where the first drug has its strength before; a
// list of as many strengths as drugs stand before it, one to each.
void assignStrengths(const RequestTokens& tokens, QList<MedicationParts>& medications, QList<Placed> strengths)
{
    const bool leading = !strengths.isEmpty() && !medications.isEmpty()
        && strengths.first().phrase.end == medications.first().drug.first;
    for (qsizetype i = 0; i < medications.size(); ++i) {
        MedicationParts& medication = medications[i];
        const qsizetype next = i + 1 < medications.size() ? medications.at(i + 1).drug.first : tokens.size();
        for (qsizetype s = 0; s < strengths.size(); ++s) {
            const Placed& strength = strengths.at(s);
            const bool before = strength.phrase.end == medication.drug.first;
            const bool behind = strength.first >= medication.drug.end && strength.first < next;
            if (leading ? !before : !behind && !before)
                continue;
            qsizetype group = 1; // drugs without a strength up to this one
            while (i >= group && !medications.at(i - group).strength)
                ++group;
            const QList<Phrase> parts = splitStrength(tokens, strength);
            if (behind && group > 1 && parts.size() == group) {
                for (qsizetype m = 0; m < group; ++m)
                    medications[i - group + 1 + m].strength = parts.at(m);
            } else {
                medication.strength = strength.phrase;
            }
            strengths.removeAt(s);
            break;
        }
    }
}

// A form belongs to the drug it stands behind; a compound has one form for all of its ingredients.
void assignForms(QList<MedicationParts>& medications, const QList<Placed>& forms, qsizetype size)
{
    if (forms.isEmpty())
        return;
    for (qsizetype i = 0; i < medications.size(); ++i) {
        const qsizetype next = i + 1 < medications.size() ? medications.at(i + 1).drug.first : size;
        for (const Placed& form : forms) {
            if (form.first >= medications.at(i).drug.first && form.first < next) {
                medications[i].form = form.phrase;
                break;
            }
        }
    }
    const Phrase shared
        = medications.isEmpty() || !medications.last().form ? forms.first().phrase : *medications.last().form;
    for (MedicationParts& medication : medications) {
        if (!medication.form)
            medication.form = shared;
    }
}

// A volume is what is given at a time, where the quantity is told apart from it ("Lactulose 30ml, one bottle") or the
// drug's strength follows it ("2ml of 1% lidocaine").
void amountAsDose(const RequestTokens& tokens, QList<MedicationParts>& medications, const FoundPhrases& found)
{
    if (medications.isEmpty() || medications.first().dose || found.amounts.isEmpty())
        return;
    MedicationParts& first = medications.first();
    const Placed& amount = found.amounts.first();
    const bool behindName = amount.first == first.drug.end && !first.strength;
    const bool toldApart = !found.counts.isEmpty() || found.amounts.size() > 1;
    const bool ofDrug = isDoseOfDrug(tokens, amount.phrase) && amount.first < first.drug.first;
    if ((behindName && toldApart) || ofDrug)
        first.dose = amount.phrase;
}

} // namespace

QList<MedicationParts> medicationsOf(
    const RequestTokens& tokens, const QList<NamedDrug>& drugs, const FoundPhrases& found)
{
    QList<MedicationParts> medications;
    for (const NamedDrug& drug : drugs)
        medications.append({drug, {}, {}, found.frequency ? found.frequency : found.unknownFrequency, found.dose});
    assignStrengths(tokens, medications, found.strengths);
    assignForms(medications, found.forms, tokens.size());
    amountAsDose(tokens, medications, found);
    return medications;
}

} // namespace imr::core
