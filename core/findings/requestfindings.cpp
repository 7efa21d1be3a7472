// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/frequencymeant.h"
#include "core/findings/itemfindings.h"
#include "core/lexicon/druglexicon.h"

#include <QCoreApplication>

#include <algorithm>

namespace imr::core {

namespace {

bool isKnown(const Medication& medication, const DrugLexicon& lexicon)
{
    qsizetype length = 0;
    // What was guessed of a misspelled name is no reason to keep quiet about it.
    const bool told = !medication.generic.isEmpty() && medication.generic.confidence >= Field::lowConfidence;
    return told || lexicon.longestAt(medication.drug.text(), 0, &length);
}

// The name that a misspelled one means; empty when the parser saw none near.
QString meantBy(const Medication& medication, const DrugLexicon& lexicon)
{
    const QString drug = medication.drug.text();
    const Drug* meant = medication.generic.isEmpty() ? nullptr : lexicon.nearestTo(drug.section(u' ', 0, 0));
    return meant ? meant->name : QString();
}

FindingMessage unknownDrugMessage(const ItemInLetter& in, const Medication& medication)
{
    const QString drug = medication.drug.text();
    const QString meant = meantBy(medication, in.knowledge.drugs);
    if (meant.isEmpty()) {
        return {
            QT_TRANSLATE_NOOP("imr::Findings", "Item %1: “%2” is not in the drug lexicon."), {in.numberText(), drug}};
    }
    return {QT_TRANSLATE_NOOP("imr::Findings", "Item %1: “%2” is not in the drug lexicon; is “%3” meant?"),
        {in.numberText(), drug, meant}};
}

QList<Finding> drugFindings(const ItemInLetter& in)
{
    const DisputedItem& item = in.item();
    const bool named = std::ranges::any_of(
        item.medications, [](const Medication& medication) { return !medication.drug.isEmpty(); });
    if (item.kind.text() != u"drug" || named)
        return {};
    const char* text
        = QT_TRANSLATE_NOOP("imr::Findings", "Item %1 asks for a drug, but which one could not be read from “%2”.");
    return {in.finding("drug-not-read", {text, {in.numberText(), item.request.text()}}, item.request.spans(),
        QStringLiteral("request"))};
}

// "has determined that the request for physical therapy ...": such a request begins in small letters and lacks nothing.
bool standsInSentence(const ItemInLetter& in)
{
    const Spans& spans = in.item().request.spans();
    const QStringView before = QStringView(in.canonical).first(spans.isEmpty() ? 0 : spans.first().start).trimmed();
    return before.endsWith(u"request for", Qt::CaseInsensitive)
        || before.endsWith(u"requests for", Qt::CaseInsensitive);
}

// A heading whose beginning stands elsewhere or is lost. Names of drugs are also written small.
QList<Finding> tornFindings(const ItemInLetter& in)
{
    const QString request = in.item().request.text();
    qsizetype length = 0;
    // "diazempam 5 mg" begins with a name, too.
    const bool misspelt = std::ranges::any_of(in.item().medications, [&request](const Medication& medication) {
        return !medication.generic.isEmpty() && request.startsWith(medication.drug.text());
    });
    if (request.isEmpty() || !request.front().isLower() || misspelt || standsInSentence(in)
        || in.knowledge.drugs.longestAt(request, 0, &length))
        return {};
    const char* text = QT_TRANSLATE_NOOP("imr::Findings", "Item %1: the request “%2” seems to lack its beginning.");
    return {in.finding(
        "heading-torn", {text, {in.numberText(), request}}, in.item().request.spans(), QStringLiteral("request"))};
}

} // namespace

QList<Finding> requestFindings(const ItemInLetter& in)
{
    QList<Finding> findings = tornFindings(in) + drugFindings(in);
    QStringList seen; // one drug's frequency may be written once for several
    const QList<Medication>& medications = in.item().medications;
    for (qsizetype m = 0; m < medications.size(); ++m) {
        const Medication& medication = medications.at(m);
        const auto place = [m](const QString& field) { return QStringLiteral("medications[%1].%2").arg(m).arg(field); };
        const QString frequency = medication.frequency.text();
        if (!frequency.isEmpty() && !isFrequency(frequency) && !seen.contains(frequency)) {
            seen.append(frequency);
            findings.append(in.finding("unrecognised-frequency",
                {QT_TRANSLATE_NOOP("imr::Findings", "Item %1: “%2” is no known frequency."),
                    {in.numberText(), frequency}},
                medication.frequency.spans(), place(QStringLiteral("frequency"))));
        }
        const QString drug = medication.drug.text();
        if (!drug.isEmpty() && !isKnown(medication, in.knowledge.drugs)) {
            findings.append(in.finding("unknown-drug", unknownDrugMessage(in, medication), medication.drug.spans(),
                place(QStringLiteral("drug"))));
        }
    }
    return findings;
}

} // namespace imr::core
