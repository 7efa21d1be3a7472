// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/requestgrammar.h"

#include "core/parse/bodyparts.h"
#include "core/parse/confidence.h"
#include "core/parse/requestquantity.h"

namespace imr::core {

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
        parts.duration = found.schedule ? std::nullopt : found.duration;
        parts.quantity = therapyCount(tokens, found);
    } else {
        parts.medications = medicationsOf(tokens, drugs, found, parts.kind.kind == QLatin1StringView("drug"));
        parts.duration = found.duration;
        parts.quantity = quantityOf(tokens, drugs, found);
        if (!parts.quantity && parts.medications.isEmpty())
            parts.quantity = therapyCount(tokens, found);
    }
    if (parts.quantity && areSeveralQuantities(found)) {
        parts.quantity->confidence = confidence::doubtful;
        parts.quantity->rule = "one of several quantities";
    }
    if (parts.kind.kind != QLatin1StringView("drug"))
        parts.bodyParts = bodyPartsIn(tokens);
    return parts;
}

} // namespace imr::core
