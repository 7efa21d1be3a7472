// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestgrammar.h"

#include "core/reading/confidence.h"
#include "core/request/bodyparts.h"
#include "core/request/requestnumbers.h"
#include "core/request/requestquantity.h"

#include <algorithm>

namespace imr::core {

namespace {

// What is not already told as a drug's dose.
FoundPhrases withoutDoses(FoundPhrases found, const QList<MedicationParts>& medications)
{
    found.amounts.removeIf([&medications](const Placed& amount) {
        return std::ranges::any_of(medications, [&amount](const MedicationParts& medication) {
            return medication.dose && medication.dose->spans == amount.phrase.spans;
        });
    });
    return found;
}

// Whether a schedule tells how long it goes on, as "2 times a week for 6 weeks" and "2x6" do; "daily" leaves that to be
// told apart: "Daily nursing visits for 4 weeks".
bool tellsLength(const RequestTokens& tokens, const Phrase& schedule)
{
    for (qsizetype at = tokens.indexAt(schedule.spans.first().start); at < schedule.end; ++at) {
        const auto number = numberAt(tokens, at);
        if (number && (isTimeUnit(tokens.word(number->end)) || tokens.isWordOf(at - 1, words("x times"))))
            return true;
    }
    return false;
}

} // namespace

RequestParts readRequestLine(const QString& text, Span range, const DrugLexicon& lexicon)
{
    const RequestTokens tokens(text, range);
    QList<NamedDrug> drugs = drugsIn(tokens, lexicon);
    RequestParts parts;
    parts.kind = kindOf(tokens, drugs);
    if (drugs.isEmpty() && (parts.kind.word.isEmpty() || parts.kind.kind == QLatin1StringView("drug"))) {
        if (const auto unknown = unknownDrugIn(tokens, lexicon)) {
            drugs.append(*unknown);
            parts.kind = {
                QStringLiteral("drug"), unknown->confidence, unknown->name, QStringLiteral("shape of a drug's name")};
        }
    }
    const bool ofDrug
        = parts.kind.kind == QLatin1StringView("drug") || parts.kind.kind == QLatin1StringView("injection");
    const FoundPhrases found = walkRequest(tokens, lexicon, drugs, ofDrug);

    if (!found.refills.isEmpty())
        parts.refills = found.refills.first().phrase;
    parts.dateOfService = found.dateOfService;
    if (!ofDrug) {
        parts.schedule = found.schedule;
        if (!found.schedule || !tellsLength(tokens, *found.schedule))
            parts.duration = found.duration;
        parts.quantity = therapyCount(tokens, found);
    } else {
        const bool dispensed = parts.kind.kind == QLatin1StringView("drug");
        parts.medications = medicationsOf(tokens, drugs, found, dispensed);
        parts.duration = found.duration;
        parts.quantity = quantityOf(tokens, drugs, dispensed ? found : withoutDoses(found, parts.medications));
        if (!parts.quantity && (!dispensed || parts.medications.isEmpty()))
            parts.quantity = therapyCount(tokens, found);
    }
    const bool joined = parts.quantity && QLatin1StringView(parts.quantity->rule) == QLatin1StringView(countsJoined);
    if (parts.quantity && !joined && areSeveralQuantities(found)) {
        parts.quantity->confidence = confidence::doubtful;
        parts.quantity->rule = "one of several quantities";
        if (parts.refills && parts.medications.size() > 1) {
            parts.refills->confidence = confidence::doubtful;
            parts.refills->rule = "one of several drugs' refills";
        }
    }
    if (parts.kind.kind != QLatin1StringView("drug"))
        parts.bodyParts = bodyPartsIn(tokens);
    return parts;
}

} // namespace imr::core
