// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestquantity.h"

#include "core/reading/confidence.h"
#include "core/request/requestnumbers.h"

#include <algorithm>

namespace imr::core {

namespace {

using Kind = Token::Kind;

constexpr WordSet visitUnits = words("visits visit sessions session treatments injections injection");

// "Twelve physical therapy visits": a number and the unit that words stand between.
std::optional<Phrase> partedCountAt(const RequestTokens& tokens, qsizetype at)
{
    constexpr qsizetype reach = 9;
    const auto number = numberAt(tokens, at);
    if (number && isAmountUnit(tokens.word(number->end))) // "2cc Celestone injection"
        return {};
    for (qsizetype unit = at + 1; number && unit < std::min(tokens.size(), number->end + reach); ++unit) {
        if (!tokens.isWordOf(unit, visitUnits))
            continue;
        const Span unitSpan = tokens.at(unit).span;
        return Phrase {
            unit + 1, tokens.textOf(number->span) + u' ' + tokens.textOf(unitSpan), {number->span, unitSpan}, 1.0};
    }
    return {};
}

// "two sessions for the neck and eight sessions for the wrist": a count with what is counted beside it.
Phrase withFurtherCount(const RequestTokens& tokens, Phrase count)
{
    for (qsizetype at = count.end; at + 2 < tokens.size(); ++at) {
        if (!tokens.isWordOf(at, words("and plus")))
            continue;
        const auto further = partedCountAt(tokens, at + 1);
        if (!further)
            continue;
        const Span joint = tokens.at(at).span;
        count.text += u' ' + tokens.textOf(joint) + u' ' + further->text;
        count.spans += Spans {joint} + further->spans;
        count.confidence = std::min(count.confidence, confidence::doubtful);
        count.rule = countsJoined;
        count.end = further->end;
        return count;
    }
    return count;
}

// Whether a number is no length of time and part of no phrase that tells how often or how long.
bool isFreeNumber(const RequestTokens& tokens, const FoundPhrases& found, const Number& number)
{
    const qsizetype unit = number.end + (tokens.is(number.end, Kind::Hyphen) ? 1 : 0);
    const auto within = [&number](const std::optional<Phrase>& phrase) {
        return phrase
            && std::ranges::any_of(phrase->spans, [&number](Span span) { return span.contains(number.span); });
    };
    return !isTimeUnit(tokens.word(unit)) && !within(found.schedule) && !within(found.duration);
}

Phrase unsure(Phrase phrase, const char* rule)
{
    phrase.confidence = std::min(phrase.confidence, confidence::doubtful);
    phrase.rule = rule;
    return phrase;
}

// "#90 x3", "120gm (x2)": refills, months or packages; the quantity is unsure.
Phrase timesChecked(const RequestTokens& tokens, const Phrase& quantity)
{
    const qsizetype at = quantity.end + (tokens.is(quantity.end, Kind::Open) ? 1 : 0);
    const auto number = tokens.isWordOf(at, words("x times")) ? numberAt(tokens, at + 1) : std::nullopt;
    const bool told = !number || digitsOf(tokens.viewOf(number->span)) == QLatin1StringView("1")
        || isTimeUnit(tokens.word(number->end)) || tokens.isWordOf(number->end, words("refill refills"));
    return told ? quantity : unsure(quantity, "number of times behind it");
}

bool endsInVisits(const RequestTokens& tokens, const Phrase& count)
{
    return tokens.isWordOf(count.end - 1, visitUnits);
}

// "Lactulose 240ml and Senna #60": what is told behind the first of several drugs, where it is too much for a dose.
std::optional<Phrase> amountOfFirst(const QList<NamedDrug>& drugs, const FoundPhrases& found)
{
    if (drugs.size() < 2 || found.amounts.isEmpty())
        return {};
    const Placed& first = found.amounts.first();
    const bool isItsOwn = first.first >= drugs.first().end && first.phrase.end <= drugs.at(1).first
        && (found.counts.isEmpty() || found.counts.first().first > first.first);
    const bool others
        = found.amounts.size() > 1 || (!found.counts.isEmpty() && found.counts.first().first >= drugs.at(1).end);
    return isItsOwn && others && isTooMuchForADose(first.phrase) ? std::optional(first.phrase) : std::nullopt;
}

} // namespace

bool isTooMuchForADose(const Phrase& amount)
{
    constexpr double mostAtATime = 60;
    return worthOf(amount.text.section(u' ', 0, 0)) > mostAtATime;
}

std::optional<Phrase> countedAmong(
    const RequestTokens& tokens, const QList<Placed>& counts, const QList<Placed>& amounts)
{
    for (const Placed& count : counts) {
        const bool marked = !numberAt(tokens, count.first);
        if (!marked)
            continue;
        const qsizetype amountEnd = amounts.isEmpty() ? -1 : amounts.last().phrase.end;
        const bool behindAmount
            = amountEnd == count.first || (amountEnd + 1 == count.first && tokens.is(amountEnd, Kind::Comma));
        // "120grams #1": one package of that size; of more than one the size is left out.
        if (behindAmount && count.phrase.text == QLatin1StringView("1"))
            return amounts.last().phrase;
        return behindAmount ? unsure(count.phrase, "number of packages") : timesChecked(tokens, count.phrase);
    }
    if (!counts.isEmpty())
        return timesChecked(tokens, counts.first().phrase);
    // "240g"; not "2ml of 1% lidocaine", which is a dose.
    if (!amounts.isEmpty() && !isDoseOfDrug(tokens, amounts.last().phrase))
        return timesChecked(tokens, amounts.last().phrase);
    return {};
}

std::optional<Phrase> quantityOf(const RequestTokens& tokens, const QList<NamedDrug>& drugs, const FoundPhrases& found)
{
    if (const auto first = amountOfFirst(drugs, found))
        return first;
    if (!found.counts.isEmpty())
        return countedAmong(tokens, found.counts, found.amounts);
    // "capsules 90", "bid (60)", "ninety (90)", "x 60": a bare number at the end.
    const bool bracket = tokens.is(tokens.size() - 1, Kind::Close) && tokens.is(tokens.size() - 3, Kind::Open);
    const qsizetype lastAt = tokens.size() - (bracket ? 3 : 1);
    const auto last = lastAt > 0 ? numberAt(tokens, lastAt) : std::nullopt;
    const bool behindForm = !formOf(tokens.word(lastAt - 1)).isEmpty();
    const bool times = tokens.isWord(lastAt - 1, QLatin1StringView("x"));
    // "120ml bottle x 1": one package of that size; so is "120gm x2", whatever the number.
    const bool ofAmount = !found.amounts.isEmpty()
        && (found.amounts.last().phrase.end == lastAt - 1
            || (last && tokens.viewOf(last->span) == QLatin1StringView("1")));
    if (last && last->end == tokens.size() && !(times && ofAmount) && (behindForm || times || bracket)) {
        const Phrase bare {
            last->end, tokens.textOf(last->span), {last->span}, confidence::unconfirmed, "bare number at the end"};
        return times && !found.amounts.isEmpty() ? unsure(bare, "number of packages") : bare;
    }
    if (const auto amount = countedAmong(tokens, {}, found.amounts))
        return amount;
    // "60 Zorbium 5mg"
    const bool leads = tokens.is(0, Kind::Number) && !drugs.isEmpty() && drugs.first().first == 1;
    if (const auto first = leads ? numberAt(tokens, 0) : std::nullopt)
        return Phrase {
            first->end, tokens.textOf(first->span), {first->span}, confidence::doubtful, "number before the name"};
    return {};
}

std::optional<Phrase> therapyCount(const RequestTokens& tokens, const FoundPhrases& found)
{
    if (!found.counts.isEmpty()) {
        const Phrase& first = found.counts.first().phrase;
        return endsInVisits(tokens, first) ? withFurtherCount(tokens, first) : first;
    }
    const auto isFree
        = [&](const Phrase& count) { return isFreeNumber(tokens, found, {count.end, count.spans.first()}); };
    if (const auto leading = partedCountAt(tokens, 0); leading && isFree(*leading))
        return withFurtherCount(tokens, *leading);
    // "times 12", "x 6", "(6)", "sessions, 12"
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const bool times = tokens.isWord(at, QLatin1StringView("times")) || tokens.isWord(at, QLatin1StringView("x"));
        const bool bracket
            = tokens.is(at, Kind::Open) && tokens.is(at + 1, Kind::Number) && tokens.is(at + 2, Kind::Close);
        const auto number = numberAt(tokens, times ? at + 1 : at);
        if ((times || bracket) && number && isFreeNumber(tokens, found, *number))
            return Phrase {
                number->end, tokens.textOf(number->span), {number->span}, confidence::likely, "number of times"};
        const bool behindUnit = tokens.isWordOf(at, visitUnits) && tokens.is(at + 1, Kind::Comma);
        if (const auto last = numberAt(tokens, at + 2); behindUnit && last && last->end == tokens.size()) {
            const Span unit = tokens.at(at).span;
            return Phrase {last->end, tokens.textOf(last->span) + u' ' + tokens.textOf(unit), {unit, last->span}, 1.0};
        }
    }
    return {};
}

bool areSeveralQuantities(const FoundPhrases& found)
{
    if (found.counts.size() < 2)
        return false;
    const auto number = [](const Placed& count) { return QStringView(count.phrase.text).split(u' ').constFirst(); };
    return std::ranges::any_of(
        found.counts, [&](const Placed& count) { return number(count) != number(found.counts.first()); });
}

} // namespace imr::core
