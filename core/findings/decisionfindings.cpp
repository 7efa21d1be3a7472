// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/itemfindings.h"

#include <QCoreApplication>

namespace imr::core {

Finding ItemInLetter::finding(
    const char* code, const FindingMessage& message, const Spans& spans, const QString& field) const
{
    return findingOf(code, number(), message, spans,
        field.isEmpty() ? QString() : QStringLiteral("issues[%1].%2").arg(index).arg(field));
}

QList<Finding> decisionFindings(const ItemInLetter& in)
{
    const DisputedItem& item = in.item();
    if (item.decision.isEmpty()) {
        if (item.heading.isEmpty())
            return {};
        const char* text = QT_TRANSLATE_NOOP("imr::Findings", "Item %1: the heading tells no decision that is known.");
        return {in.finding("no-decision", {text, {in.numberText()}}, {item.heading}, QStringLiteral("decision"))};
    }
    const bool upheld = item.decision.text() == u"Upheld";
    const QString opposite = upheld ? QStringLiteral("necessary") : QStringLiteral("not necessary");
    if (item.conclusion.text() != opposite || item.conclusion.confidence < Field::lowConfidence)
        return {};
    const char* text = upheld
        ? QT_TRANSLATE_NOOP("imr::Findings",
              "Item %1 is upheld, so the denial stands, but its rationale says that the request is medically "
              "necessary.")
        : QT_TRANSLATE_NOOP("imr::Findings",
              "Item %1 is overturned, so the request is approved, but its rationale says that it is not medically "
              "necessary.");
    return {in.finding("decision-contradicts-rationale", {text, {in.numberText()}},
        item.decision.spans() + item.conclusion.spans(), QStringLiteral("decision"))};
}

} // namespace imr::core
