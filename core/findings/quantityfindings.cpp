// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/dailydose.h"
#include "core/findings/itemfindings.h"
#include "core/request/requestcount.h"

#include <QCoreApplication>

#include <cmath>

namespace imr::core {

namespace {

QList<Finding> ledgerFindings(const ItemInLetter& in)
{
    const DisputedItem& item = in.item();
    const auto counts = ledgerCounts(item, in.knowledge.drugs);
    if (!counts || counts->addUp())
        return {};
    const FindingMessage message {QT_TRANSLATE_NOOP("imr::Findings",
                                      "Item %1: %2 were requested and %3 authorized, which does not leave the %4 in "
                                      "dispute."),
        {in.numberText(), QString::number(counts->original), QString::number(counts->authorized),
            QString::number(counts->disputed)}};
    return {in.finding("ledger-arithmetic", message,
        item.original.spans() + item.authorized.spans() + item.disputed.spans(), QStringLiteral("quantity"))};
}

bool isDoubtful(const Field& field)
{
    return field.isEmpty() || field.confidence < Field::lowConfidence;
}

FindingMessage supplyMessage(const ItemInLetter& in, const Amount& needed)
{
    const DisputedItem& item = in.item();
    const QString most = QString::number(needed.most, 'f', 0);
    const QString least = QString::number(needed.least, 'f', 0);
    const bool range = least != most && needed.least > 0;
    const QString amount = range ? QStringLiteral("%1–%2").arg(least, most) : most;
    const char* text = needed.least > 0
        ? QT_TRANSLATE_NOOP("imr::Findings", "Item %1: “%2” for %3 takes %4, but the quantity is %5.")
        : QT_TRANSLATE_NOOP("imr::Findings", "Item %1: “%2” for %3 takes %4 at most, but the quantity is %5.");
    return {text,
        {in.numberText(), item.medications.first().frequency.text(), item.duration.text(), amount,
            item.quantity.text()}};
}

// Of one drug taken so often for so many days this many are needed. With refills the days may count for one filling or
// for all of them, and a quantity for several months may be that of one.
QList<Finding> supplyFindings(const ItemInLetter& in)
{
    constexpr double slack = 0.1; // a day or two more or less is nobody's slip
    const DisputedItem& item = in.item();
    if (item.medications.size() != 1)
        return {};
    const Field& frequency = item.medications.first().frequency;
    if (isDoubtful(item.quantity) || isDoubtful(item.duration) || isDoubtful(frequency))
        return {};
    const auto pieces = piecesOf(item.quantity.text());
    const auto days = daysOf(item.duration.text());
    const auto daily = piecesADay(frequency.text());
    if (!pieces || !days || !daily)
        return {};
    const Amount needed {daily->least * days->least, daily->most * days->most};
    const auto fits = [&](double quantity) {
        return quantity >= needed.least * (1 - slack) && quantity <= needed.most * (1 + slack);
    };
    // "#30 for 3 months" may mean thirty a month.
    constexpr double longestMonth = 31;
    const double months = std::round(days->most / longestMonth);
    if (fits(*pieces) || fits(*pieces * (1 + item.refills.text().toInt())) || fits(*pieces * months))
        return {};
    return {in.finding("supply-mismatch", supplyMessage(in, needed),
        item.quantity.spans() + item.duration.spans() + frequency.spans(), QStringLiteral("quantity"))};
}

// Of several drugs each with a quantity of its own, the item's is one of them or their sum; corrected alone, it leaves
// the drugs' behind.
QList<Finding> ownQuantityFindings(const ItemInLetter& in)
{
    const DisputedItem& item = in.item();
    QStringList own;
    Spans spans = item.quantity.spans();
    for (const Medication& medication : item.medications) {
        own += medication.quantity.texts();
        spans += medication.quantity.spans();
    }
    const QString held = item.quantity.text();
    if (held.isEmpty() || own.isEmpty() || own.contains(held))
        return {};
    int sum = 0;
    for (const QString& quantity : std::as_const(own))
        sum += quantity.toInt();
    if (QString::number(sum) == held)
        return {};
    const char* text
        = QT_TRANSLATE_NOOP("imr::Findings", "Item %1: the quantity is %2, but that of its drugs is %3. Correct both.");
    return {in.finding("quantity-differs", {text, {in.numberText(), held, own.join(QStringLiteral(", "))}}, spans,
        QStringLiteral("quantity"))};
}

} // namespace

QList<Finding> quantityFindings(const ItemInLetter& in)
{
    return ledgerFindings(in) + supplyFindings(in) + ownQuantityFindings(in);
}

} // namespace imr::core
