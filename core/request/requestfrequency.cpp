// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/confidence.h"
#include "core/request/frequencyelements.h"
#include "core/request/requestnumbers.h"
#include "core/request/requestphrases.h"

namespace imr::core {

namespace {

using Kind = Token::Kind;

// "each nostril", "in both eyes", "per nostril"; the same index when there is none.
qsizetype placeEnd(const RequestTokens& tokens, qsizetype at)
{
    qsizetype end = at;
    while (end - at < 2 && tokens.isWordOf(end, words("in into to per each both left right affected")))
        ++end;
    const bool place = tokens.isWordOf(end, words("nostril nostrils nare nares eye eyes ear ears"));
    return end > at && place ? end + 1 : at;
}

// "by mouth", "orally", "po", "each nostril": the way it is taken.
qsizetype routeEnd(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet routes = words("orally po oral topically topical sublingually sublingual sl buccally "
                                            "buccal transdermally transdermal rectally "
                                            "intranasally subcutaneously im iv sc sq");
    if (tokens.isWord(at, QLatin1StringView("by")) && tokens.isWord(at + 1, QLatin1StringView("mouth")))
        return at + 2;
    return tokens.isWordOf(at, routes) ? at + 1 : placeEnd(tokens, at);
}

// "5 ml", "4g", a cap of 17 g: as little as is taken at a time; "180gm" is what a tube holds.
bool isMeasuredDose(const RequestTokens& tokens, const Number& number)
{
    const bool liquid = tokens.isWordOf(number.end, words("ml mls cc tsp teaspoon teaspoons tablespoon tablespoons"));
    if (!liquid && !tokens.isWordOf(number.end, words("g gm gms gram grams")))
        return false;
    const double value = worthOf(tokens.viewOf(number.span));
    return value > 0 && value <= (liquid ? 30 : 20);
}

// "half", "one half", "half a", "1/2": of a tablet.
std::optional<Number> halfAt(const RequestTokens& tokens, qsizetype at)
{
    qsizetype end = at;
    if (tokens.isWordOf(end, words("one a")))
        end += tokens.is(end + 1, Kind::Hyphen) ? 2 : 1;
    const bool digits = tokens.is(at, Kind::Number) && tokens.is(at + 1, Kind::Slash) && tokens.is(at + 2, Kind::Number)
        && tokens.viewOf(tokens.span(at, at + 2)) == u"1/2";
    if (!digits && !tokens.isWord(end, QLatin1StringView("half")))
        return {};
    end = digits ? at + 3 : end + 1;
    if (!digits && tokens.isWord(end, QLatin1StringView("a")))
        ++end;
    return Number {end, tokens.span(at, end - 1)};
}

// "2", "1/2", "half to one", "1 and 1/2"
std::optional<Number> takenAt(const RequestTokens& tokens, qsizetype at)
{
    const auto half = halfAt(tokens, at);
    const auto number = half ? half : numberAt(tokens, at);
    if (!number)
        return {};
    const auto further = half
        ? tokens.isWordOf(half->end, words("to or")) ? numberAt(tokens, half->end + 1) : std::nullopt
        : tokens.isWord(number->end, QLatin1StringView("and")) ? halfAt(tokens, number->end + 1)
                                                               : std::nullopt;
    return further ? Number {further->end, {number->span.start, further->span.end}} : number;
}

// "1-2 tabs", "one tablet", the "one" of "one by mouth": what is taken at a time.
std::optional<Phrase> doseAt(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet others
        = words("puff puffs drop application applications pill pills spray sprays dose pump pumps "
                "squirt squirts packet packets actuation actuations");
    const auto number = takenAt(tokens, at);
    if (!number)
        return {};
    const QStringView digits = tokens.viewOf(number->span);
    // "one daily", "1 bid", "1-2 at bedtime"; not "3 times a day", nor what is too many to take.
    const bool few = digits.size() <= 2 || digits.contains(u'-') || !digits.front().isDigit() || worthOf(digits) < 100;
    if (routeEnd(tokens, number->end) > number->end || (few && elementEnd(tokens, number->end) > number->end))
        return phraseOf(tokens, *number);
    const qsizetype often = routeEnd(tokens, number->end + 1);
    const bool measured = isMeasuredDose(tokens, *number) && few && elementEnd(tokens, often) > often;
    if (formOf(tokens.word(number->end)).isEmpty() && !others.contains(tokens.word(number->end)) && !measured)
        return {};
    // "120 tablets monthly" is a supply.
    constexpr double mostAtATime = 12;
    if (!measured && worthOf(digits) > mostAtATime)
        return {};
    const Span span = tokens.span(at, number->end);
    return Phrase {number->end + 1, tokens.textOf(span), {span}, 1.0};
}

// What stands before the first element: "take 1 tablet (50 mg) by mouth".
struct FrequencyLead
{
    qsizetype end = 0;
    std::optional<Phrase> dose;
};

FrequencyLead frequencyLeadAt(const RequestTokens& tokens, qsizetype at)
{
    FrequencyLead lead {at, {}};
    if (tokens.isWordOf(lead.end, words("take apply use sig")))
        ++lead.end;
    // "up to 4 tablets a day"
    const bool upTo
        = tokens.isWord(lead.end, QLatin1StringView("up")) && tokens.isWord(lead.end + 1, QLatin1StringView("to"));
    lead.dose = doseAt(tokens, lead.end + (upTo ? 2 : 0));
    if (lead.dose)
        lead.end = lead.dose->end;
    // "one tablet (50 mg) bid"
    if (lead.dose && tokens.is(lead.end, Kind::Open)) {
        const qsizetype end = strengthEnd(tokens, lead.end + 1);
        if (end > lead.end + 1 && tokens.is(end, Kind::Close))
            lead.end = end + 1;
    }
    lead.end = routeEnd(tokens, lead.end);
    return lead;
}

// Where an element may begin in a phrase that begins at `at`: "by mouth, every 6 hours, as needed".
qsizetype behindComma(const RequestTokens& tokens, qsizetype at, qsizetype end)
{
    return end > at && tokens.is(end, Kind::Comma) ? end + 1 : end;
}

} // namespace

bool beginsFrequency(const RequestTokens& tokens, qsizetype at)
{
    const FrequencyLead lead = frequencyLeadAt(tokens, at);
    const qsizetype from = behindComma(tokens, at, lead.end);
    return elementEnd(tokens, from) > from || (lead.dose && rateEnd(tokens, lead.end) > lead.end);
}

namespace {

std::optional<FrequencyPhrase> oneFrequencyAt(const RequestTokens& tokens, qsizetype at)
{
    const auto [leadEnd, dose] = frequencyLeadAt(tokens, at);
    qsizetype end = leadEnd;
    qsizetype elements = 0;
    while (end < tokens.size()) {
        const qsizetype from = behindComma(tokens, at, end);
        const qsizetype element = elementEnd(tokens, from);
        if (element > from) {
            end = element;
            ++elements;
            continue;
        }
        // "1 tablet per day"
        if (const qsizetype rate = dose && elements == 0 ? rateEnd(tokens, end) : end; rate > end) {
            end = rate;
            ++elements;
            continue;
        }
        const qsizetype route = routeEnd(tokens, end);
        if (elements == 0 || route == end)
            break;
        end = route;
    }
    if (elements == 0)
        return {};
    // "prn pain", "as needed for spasm"
    static constexpr WordSet complaints
        = words("pain spasm spasms nausea sleep insomnia anxiety constipation itching "
                "headache headaches migraine migraines inflammation heartburn vomiting cramps");
    static constexpr WordSet described
        = words("severe moderate acute chronic breakthrough muscle back neck joint leg low nerve "
                "neuropathic or to and");
    qsizetype reason = tokens.isWord(end, QLatin1StringView("for")) ? end + 1 : end;
    while (tokens.isWordOf(reason, described))
        ++reason;
    if (tokens.isWordOf(end - 1, words("prn needed")) && tokens.isWordOf(reason, complaints))
        end = reason + 1;

    FrequencyPhrase found;
    const Span span = tokens.span(at, end - 1);
    found.phrase = {end, tokens.textOf(span), {span}, 1.0};
    if (dose) {
        found.dose = dose;
        found.form = formOf(tokens.word(dose->end - 1));
        found.formSpans = {tokens.at(dose->end - 1).span};
    }
    return found;
}

// Where a further dose may be told behind one: "3 tabs qam, 2 tabs qpm", "1 tab bid and 2 tabs qhs".
qsizetype behindJoint(const RequestTokens& tokens, qsizetype end)
{
    const bool mark = tokens.is(end, Kind::Comma) || tokens.is(end, Kind::Slash);
    const qsizetype word = end + (mark ? 1 : 0);
    return word + (tokens.isWordOf(word, words("and then plus")) ? 1 : 0);
}

} // namespace

std::optional<FrequencyPhrase> frequencyAt(const RequestTokens& tokens, qsizetype at)
{
    auto found = oneFrequencyAt(tokens, at);
    while (found && found->dose) {
        const auto further = oneFrequencyAt(tokens, behindJoint(tokens, found->phrase.end));
        if (!further || !further->dose)
            break;
        const Span span = tokens.span(at, further->phrase.end - 1);
        found->phrase = {further->phrase.end, tokens.textOf(span), {span}, 1.0};
        if (further->dose->text.compare(found->dose->text, Qt::CaseInsensitive) != 0) {
            found->dose->confidence = confidence::doubtful;
            found->dose->rule = "one of several doses";
        }
    }
    return found;
}

} // namespace imr::core
