// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/itemfindings.h"

#include <QCoreApplication>

namespace imr::core {

Finding ItemInLetter::finding(const char* code, const QString& message, const Spans& spans, const QString& field) const
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
        const QString message = findingSentence(
            QT_TRANSLATE_NOOP("imr::Findings", "Item %1: the heading tells no decision that is known."));
        return {in.finding("no-decision", message.arg(in.number()), {item.heading}, QStringLiteral("decision"))};
    }
    const bool upheld = item.decision.text() == u"Upheld";
    const QString opposite = upheld ? QStringLiteral("necessary") : QStringLiteral("not necessary");
    if (item.conclusion.text() != opposite || item.conclusion.confidence < Field::lowConfidence)
        return {};
    const QString message = upheld
        ? findingSentence(QT_TRANSLATE_NOOP("imr::Findings",
              "Item %1 is upheld, so the denial stands, but its rationale says that the request is medically "
              "necessary."))
        : findingSentence(QT_TRANSLATE_NOOP("imr::Findings",
              "Item %1 is overturned, so the request is approved, but its rationale says that it is not medically "
              "necessary."));
    return {in.finding("decision-contradicts-rationale", message.arg(in.number()),
        item.decision.spans() + item.conclusion.spans(), QStringLiteral("decision"))};
}

} // namespace imr::core
