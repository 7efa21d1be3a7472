// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/requestphrases.h"

#include <QRegularExpression>

namespace imr::core {

namespace {

using Kind = Token::Kind;

bool isPeriod(QStringView word)
{
    static constexpr WordSet names = words(
        "day days daily week weeks wk wks weekly month months monthly mo night nights nightly hour hours hr hrs");
    return names.contains(word);
}

// The token behind one element of a Latin prescription ("bid", "q6hrs", "q 4-6 h", "prn"); the same index otherwise.
qsizetype latinEnd(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet known = words("bid tid qid qd qday qhs hs prn qod qam qpm ac pc qac qwk qweek stat od "
                                           "qdaily qmonth biw tiw");
    static const QRegularExpression every(QStringLiteral("\\Aq\\d*(?:h|hr|hrs|hour|hours|d|days?)?\\z"));
    const QStringView word = tokens.word(at);
    if (known.contains(word)) {
        // "tid-qid"
        const bool either = (tokens.is(at + 1, Kind::Hyphen) || tokens.is(at + 1, Kind::Slash))
            && tokens.isGlued(at + 1) && known.contains(tokens.word(at + 2));
        return at + (either ? 3 : 1);
    }
    if (word == u'q' && tokens.isWordOf(at + 1, words("day daily am pm hs night week month")))
        return at + 2;
    if (!word.startsWith(u'q') || !every.matchView(word).hasMatch())
        return at;
    // "q6hrs" is one word; "q 6 hours", "q4-6h" and "q 72 hrs" go on.
    qsizetype end = at + 1;
    if (tokens.is(end, Kind::Number))
        ++end;
    if (tokens.is(end, Kind::Hyphen) && tokens.is(end + 1, Kind::Number))
        end += 2;
    if (end > at + 1 || word.back().isDigit()) {
        if (tokens.isWordOf(end, words("h hr hrs hour hours d day days prn")))
            ++end;
        return end;
    }
    return word.size() > 1 && word.at(1).isDigit() ? end : at;
}

// "a day", "per week", "daily", "/week"; the same index when there is none.
qsizetype rateEnd(const RequestTokens& tokens, qsizetype at)
{
    if (tokens.isWordOf(at, words("daily weekly monthly nightly")))
        return at + 1;
    const bool lead = tokens.isWordOf(at, words("a per each every in")) || tokens.is(at, Kind::Slash);
    return lead && isPeriod(tokens.word(at + 1)) ? at + 2 : at;
}

// "12 hours on, 12 hours off", "12 hours on/12 hours off"; the same index when there is none.
qsizetype onAndOffEnd(const RequestTokens& tokens, qsizetype at)
{
    const auto half = [&tokens](qsizetype from, QLatin1StringView word) {
        const auto number = numberAt(tokens, from);
        const bool told = number && isPeriod(tokens.word(number->end)) && tokens.isWord(number->end + 1, word);
        return told ? number->end + 2 : from;
    };
    const qsizetype on = half(at, QLatin1StringView("on"));
    if (on == at)
        return at;
    const bool joined
        = tokens.is(on, Kind::Comma) || tokens.is(on, Kind::Slash) || tokens.isWord(on, QLatin1StringView("and"));
    const qsizetype from = on + (joined ? 1 : 0);
    const qsizetype off = half(from, QLatin1StringView("off"));
    return off > from ? off : on;
}

// "meals", "food", "the evening meal", "dinner"; the same index when there is none.
qsizetype mealEnd(const RequestTokens& tokens, qsizetype at)
{
    qsizetype end = at;
    while (tokens.isWordOf(end, words("the each every a full evening morning largest")))
        ++end;
    return tokens.isWordOf(end, words("meal meals food breakfast lunch dinner supper")) ? end + 1 : at;
}

// The token behind one element in English: "twice a day", "3 times per week", "every 4-6 hours", "at bedtime",
// "as needed"; the same index otherwise.
qsizetype englishEnd(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet moments = words("bedtime night hs noon bed sleep morning evening afternoon mornings "
                                             "breakfast lunch dinner supper dinnertime");
    // "up to 4 times daily"
    if (tokens.isWord(at, QLatin1StringView("up")) && tokens.isWord(at + 1, QLatin1StringView("to"))) {
        const qsizetype often = tokens.isWord(at + 2, QLatin1StringView("up")) ? at + 2 : englishEnd(tokens, at + 2);
        return often > at + 2 ? often : at;
    }
    if (const qsizetype end = onAndOffEnd(tokens, at); end > at)
        return end;
    if (tokens.isWordOf(at, words("once twice thrice"))) {
        const qsizetype rate = rateEnd(tokens, at + 1);
        return rate > at + 1 ? rate : at;
    }
    if (tokens.isWordOf(at, words("daily nightly weekly monthly hourly")))
        return at + 1;
    if (tokens.isWord(at, QLatin1StringView("every")) || tokens.isWord(at, QLatin1StringView("each"))) {
        qsizetype end = at + 1;
        if (tokens.isWord(end, QLatin1StringView("other")))
            ++end;
        else if (const auto number = numberAt(tokens, end))
            end = number->end;
        return isPeriod(tokens.word(end)) || moments.contains(tokens.word(end)) ? end + 1 : at;
    }
    if (tokens.isWord(at, QLatin1StringView("as")) && tokens.isWordOf(at + 1, words("needed directed required")))
        return at + 2;
    if (tokens.isWordOf(at, words("at in before after"))) {
        const qsizetype moment = at + 1 + (tokens.isWordOf(at + 1, words("the each")) ? 1 : 0);
        if (const qsizetype meal = mealEnd(tokens, moment); meal > moment)
            return meal;
        return moments.contains(tokens.word(moment)) ? moment + 1 : at;
    }
    if (tokens.isWord(at, QLatin1StringView("with"))) {
        const qsizetype meal = mealEnd(tokens, at + 1);
        return meal > at + 1 ? meal : at;
    }
    if (const auto number = numberAt(tokens, at)) {
        qsizetype end = number->end;
        const bool times = tokens.isWordOf(end, words("times time x"));
        if (times)
            ++end;
        // "2 x week"
        if (times && tokens.isWord(end - 1, QLatin1StringView("x")) && tokens.isWordOf(end, words("week wk day month")))
            return end + 1;
        const qsizetype rate = rateEnd(tokens, end);
        const bool perPeriod
            = rate > end && (times || tokens.isWordOf(end, words("per a")) || tokens.is(end, Kind::Slash));
        return perPeriod ? rate : at;
    }
    return at;
}

qsizetype elementEnd(const RequestTokens& tokens, qsizetype at)
{
    const qsizetype latin = latinEnd(tokens, at);
    return latin > at ? latin : englishEnd(tokens, at);
}

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

// "5 ml", "4g": as little as is taken at a time; "180gm" is what a tube holds.
bool isMeasuredDose(const RequestTokens& tokens, const Phrase& number)
{
    const double value = number.text.toDouble();
    if (tokens.isWordOf(number.end, words("ml mls cc tsp teaspoon teaspoons tablespoon tablespoons")))
        return value > 0 && value <= 30;
    return tokens.isWordOf(number.end, words("g gm gms gram grams")) && value > 0 && value <= 10;
}

// "half", "one half", "half a", "1/2": of a tablet.
std::optional<Phrase> halfAt(const RequestTokens& tokens, qsizetype at)
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
    const Span span = tokens.span(at, end - 1);
    return Phrase {end, tokens.textOf(span), {span}, 1.0};
}

// "1-2 tabs", "one tablet", the "one" of "one by mouth": what is taken at a time.
std::optional<Phrase> doseAt(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet others
        = words("puff puffs drop application applications pill pills spray sprays dose pump pumps "
                "squirt squirts packet packets actuation actuations");
    const auto half = halfAt(tokens, at);
    const auto number = half ? half : numberAt(tokens, at);
    if (!number)
        return {};
    // "one daily", "1 bid", "1-2 at bedtime"; not "3 times a day", nor what is too many to take.
    const bool few = number->text.size() <= 2 || number->text.contains(u'-') || !number->text.front().isDigit();
    if (routeEnd(tokens, number->end) > number->end || (few && elementEnd(tokens, number->end) > number->end))
        return number;
    const bool measured
        = isMeasuredDose(tokens, *number) && few && elementEnd(tokens, number->end + 1) > number->end + 1;
    if (formOf(tokens.word(number->end)).isEmpty() && !others.contains(tokens.word(number->end)) && !measured)
        return {};
    const Span span = tokens.span(at, number->end);
    return Phrase {number->end + 1, tokens.textOf(span), {span}, 1.0};
}

// "2 times 6", "2x6", "1 x 4": so often a week, for so many weeks.
std::optional<Phrase> bareScheduleAt(const RequestTokens& tokens, qsizetype at)
{
    const auto often = numberAt(tokens, at);
    if (!often || !tokens.isWordOf(often->end, words("times x")))
        return {};
    const auto weeks = numberAt(tokens, often->end + 1);
    if (!weeks)
        return {};
    const bool named = tokens.isWordOf(weeks->end, words("week weeks wk wks visit visits session sessions"));
    const qsizetype end = weeks->end + (named ? 1 : 0);
    const Span span = tokens.span(at, end - 1);
    return Phrase {end, tokens.textOf(span), {span}, 1.0};
}

// "1 session per week", "4 hours/day", "7 days a week"; the same index when there is none.
qsizetype unitsPerPeriodEnd(const RequestTokens& tokens, qsizetype at)
{
    const auto number = numberAt(tokens, at);
    if (!number
        || !tokens.isWordOf(number->end,
            words("session sessions visit visits treatment treatments hour hours hrs hr "
                  "day days minutes")))
        return at;
    const qsizetype rate = rateEnd(tokens, number->end + 1);
    return rate > number->end + 1 ? rate : at;
}

// How often a treatment is given: "3 times a week", "1 session per week", "4 hours/day, 3 days/week".
qsizetype oftenEnd(const RequestTokens& tokens, qsizetype at)
{
    if (const qsizetype english = englishEnd(tokens, at); english > at)
        return english;
    qsizetype end = unitsPerPeriodEnd(tokens, at);
    while (end > at) {
        const bool joined = tokens.is(end, Kind::Comma) || tokens.isWordOf(end, words("x for and"));
        const qsizetype from = end + (joined ? 1 : 0);
        const qsizetype further = unitsPerPeriodEnd(tokens, from);
        if (further == from)
            break;
        end = further;
    }
    return end;
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
    lead.dose = doseAt(tokens, lead.end);
    if (lead.dose)
        lead.end = lead.dose->end;
    // "one tablet (50 mg) bid"
    if (const auto strength
        = lead.dose && tokens.is(lead.end, Kind::Open) ? strengthAt(tokens, lead.end + 1) : std::nullopt;
        strength && tokens.is(strength->end, Kind::Close))
        lead.end = strength->end + 1;
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
    const qsizetype from = behindComma(tokens, at, frequencyLeadAt(tokens, at).end);
    return elementEnd(tokens, from) > from;
}

std::optional<FrequencyPhrase> frequencyAt(const RequestTokens& tokens, qsizetype at)
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

std::optional<Phrase> scheduleAt(const RequestTokens& tokens, qsizetype at)
{
    if (auto bare = bareScheduleAt(tokens, at); bare && !tokens.isWordOf(bare->end, words("a per each every")))
        return bare;
    const qsizetype often = oftenEnd(tokens, at);
    if (often == at || tokens.isWordOf(at, words("as at in before after with")))
        return {};
    qsizetype end = often;
    if (tokens.isWordOf(end, words("for x times over during")) || tokens.is(end, Kind::Comma)) {
        const qsizetype from = end + 1 + (tokens.isWord(end + 1, QLatin1StringView("for")) ? 1 : 0);
        if (const auto length = numberAt(tokens, from)) {
            if (tokens.isWordOf(length->end, words("week weeks wk wks month months day days")))
                end = length->end + 1;
            else if (tokens.isWordOf(often, words("x times")))
                end = length->end;
        }
    }
    const Span span = tokens.span(at, end - 1);
    return Phrase {end, tokens.textOf(span), {span}, 1.0};
}

} // namespace imr::core
