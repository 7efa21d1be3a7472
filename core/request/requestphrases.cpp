// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestphrases.h"

#include "core/reading/confidence.h"
#include "core/reading/dates.h"
#include "core/request/requestnumbers.h"

#include <algorithm>

namespace imr::core {

namespace {

using Kind = Token::Kind;

// "30 days", also where the words are "30 day supply" or "seven day use".
QString inTime(const QString& number, const QString& unit)
{
    const bool plural = number != QLatin1StringView("1") && !unit.endsWith(u's', Qt::CaseInsensitive);
    return number + u' ' + unit + (plural ? QStringLiteral("s") : QString());
}

// Letters alone that are taken for figures, and figures for them: O and 0, l, I and 1, S and 5, B and 8, Z and 2.
bool looksLikeFigures(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return QStringView(u"oilsbz").contains(c); });
}

} // namespace

bool countsSupply(const RequestTokens& tokens, const Number& number)
{
    constexpr double mostAMonth = 12; // that something is done or taken
    const bool monthly = tokens.isWord(number.end, QLatin1StringView("monthly"))
        || (tokens.isWordOf(number.end, words("per a each")) && tokens.isWordOf(number.end + 1, words("month mo")));
    return monthly && worthOf(tokens.viewOf(number.span)) > mostAMonth;
}

std::optional<Phrase> quantityAt(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet labels = words("qty quantity count ct dispense disp dispensed total amount number no");
    qsizetype from = at;
    bool marked = false;
    if (tokens.is(from, Kind::Hash)) {
        marked = true;
        ++from;
    } else if (tokens.isWordOf(from, labels)) {
        ++from;
        while (tokens.is(from, Kind::Colon) || tokens.isWord(from, QLatin1StringView("of"))
            || tokens.is(from, Kind::Hash) || (tokens.is(from, Kind::Other) && tokens.isGlued(from)))
            ++from;
        marked = true;
    }
    const auto number = numberAt(tokens, from);
    if (!number)
        return {};
    const QStringView unit = tokens.word(number->end);
    // "(72 hour supply)" is a length of time.
    if (tokens.isWordOf(number->end, words("hour hours hr hrs")) && tokens.isWordOf(number->end + 1, words("supply")))
        return {};
    if (!marked && countsSupply(tokens, *number))
        return phraseOf(tokens, *number);
    // "#90 2 refills", "#120 per month": the unit belongs to what follows.
    if (isCountUnit(unit) && !(marked && isTimeUnit(unit))) {
        Phrase counted = withUnit(tokens, *number, number->end);
        if (!isTimeUnit(unit) && countsSupply(tokens, {counted.end, number->span})) // "120 tablets monthly"
            counted.end += tokens.isWord(counted.end, QLatin1StringView("monthly")) ? 1 : 2;
        return counted;
    }
    // "6 additional visits"
    static constexpr WordSet more = words("additional more further extra total");
    if (more.contains(unit) && isCountUnit(tokens.word(number->end + 1)))
        return withUnit(tokens, *number, number->end + 1);
    // "thirty count", "30 ct"
    static constexpr WordSet counting = words("count ct");
    if (!marked && counting.contains(unit))
        return Phrase {number->end + 1, tokens.textOf(number->span), {number->span}, confidence::likely};
    if (!marked) {
        // "sixty (60) with 2 refills"
        const bool twice = tokens.is(at, Kind::Word) && tokens.is(number->end - 1, Kind::Close);
        const bool ends = number->end == tokens.size() || tokens.is(number->end, Kind::Comma)
            || tokens.isWordOf(number->end, words("with no refill refills"));
        if (!twice || !ends)
            return {};
        return Phrase {number->end, tokens.textOf(number->span), {number->span}, confidence::likely};
    }
    if (isAmountUnit(unit))
        return withUnit(tokens, *number, number->end);
    // "#1 20": a number that was torn apart.
    const bool torn = tokens.is(from - 1, Kind::Hash) && tokens.is(from, Kind::Number)
        && tokens.at(from).span.length() == 1 && tokens.is(from + 1, Kind::Number)
        && tokens.at(from + 1).span.length() == 2 && from + 2 == tokens.size();
    if (torn) {
        const Span span = tokens.span(from, from + 1);
        return Phrase {from + 2, tokens.textOf(tokens.at(from).span) + tokens.textOf(tokens.at(from + 1).span), {span},
            confidence::doubtful, "number torn apart"};
    }
    // "#6O": a letter where a figure was, perhaps.
    if (!unit.isEmpty() && tokens.isGlued(number->end) && looksLikeFigures(unit))
        return Phrase {number->end + 1, tokens.textOf(number->span), {number->span}, confidence::doubtful,
            "letter that looks like a figure"};
    // "#30pc": what is glued to the number says no more.
    if (!unit.isEmpty() && tokens.isGlued(number->end))
        return Phrase {number->end + 1, tokens.textOf(number->span), {number->span}, 1.0};
    return phraseOf(tokens, *number);
}

std::optional<Phrase> refillsAt(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet names = words("refill refills refillable rf rfs ref refs repeats");
    static constexpr WordSet lead = words("x with times plus and w");
    const auto refills = [&tokens](const Number& number, qsizetype end) {
        bool whole = false; // "2-3" and ".20" are not
        const int count = digitsOf(tokens.viewOf(number.span)).toInt(&whole);
        return whole ? std::optional(Phrase {end, QString::number(count), {number.span}, 1.0}) : std::nullopt;
    };
    if (tokens.isWordOf(at, names)) {
        qsizetype from = at + 1;
        while (
            tokens.is(from, Kind::Colon) || tokens.is(from, Kind::Hash) || tokens.isWord(from, QLatin1StringView("x")))
            ++from;
        if (tokens.isWordOf(from, words("none zero nil no")))
            return Phrase {from + 1, QStringLiteral("0"), {tokens.at(from).span}, 1.0};
        // "refill twice"
        if (tokens.isWordOf(from, words("once twice thrice"))) {
            const QStringView often = tokens.word(from);
            const int count = often == u"once" ? 1 : often == u"twice" ? 2 : 3;
            return Phrase {from + 1, QString::number(count), {tokens.at(from).span}, confidence::likely};
        }
        // "refills 2" and "refills: 1 days supply: 30", not "refills 30 days".
        const auto number = numberAt(tokens, from);
        const bool nextLabel = number && tokens.isWordOf(number->end + 1, words("supply"))
            && (tokens.is(number->end + 2, Kind::Colon) || tokens.is(number->end + 2, Kind::Number));
        if (number && (nextLabel || !isTimeUnit(tokens.word(number->end))))
            return refills(*number, number->end);
        return {};
    }
    qsizetype from = at;
    constexpr qsizetype mostLeads = 4; // "and with x"
    while (from - at < mostLeads && (tokens.isWordOf(from, lead) || (from > at && tokens.is(from, Kind::Slash))))
        ++from;
    if (tokens.isWordOf(from, words("no without")) && tokens.isWordOf(from + 1, names))
        return Phrase {from + 2, QStringLiteral("0"), {tokens.at(from).span}, 1.0};
    if (tokens.isWord(from, QLatin1StringView("a")) && tokens.isWord(from + 1, QLatin1StringView("refill")))
        return Phrase {from + 2, QStringLiteral("1"), {tokens.at(from).span}, 1.0};
    const auto number = numberAt(tokens, from);
    if (!number)
        return {};
    // "two additional refills", "5 monthly refills"
    const qsizetype name
        = number->end + (tokens.isWordOf(number->end, words("additional monthly more further month months")) ? 1 : 0);
    if (!tokens.isWordOf(name, names))
        return {};
    auto counted = refills(*number, name + 1);
    if (counted && tokens.isWordOf(name - 1, words("month months"))) { // "six month refills"
        counted->confidence = confidence::doubtful;
        counted->rule = "months of refills";
    }
    return counted;
}

std::optional<Phrase> durationAt(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet supply = words("supply supplies coverage");
    static constexpr WordSet lead = words("for x over");
    // "day supply: 30", "days supply 30", "DS: 30"
    const bool label = tokens.isWord(at, QLatin1StringView("ds")) && tokens.is(at + 1, Kind::Colon);
    if (label || (tokens.isWordOf(at, words("day days")) && tokens.isWordOf(at + 1, supply))) {
        const qsizetype from = label ? at + 2 : at + 2 + (tokens.is(at + 2, Kind::Colon) ? 1 : 0);
        if (const auto number = simpleNumberAt(tokens, from))
            return Phrase {number->end, tokens.textOf(number->span) + QStringLiteral(" days"),
                {tokens.at(at).span, number->span}, 1.0};
    }
    const qsizetype from = tokens.isWordOf(at, lead) ? at + 1 : at;
    const auto number = numberAt(tokens, from);
    if (!number)
        return {};
    qsizetype unit = number->end;
    if (tokens.is(unit, Kind::Hyphen))
        ++unit;
    if (!isTimeUnit(tokens.word(unit)))
        return {};
    Phrase phrase = withUnit(tokens, *number, unit);
    phrase.text = inTime(digitsOf(tokens.viewOf(number->span)), tokens.textOf(tokens.at(unit).span));
    if (tokens.isWordOf(phrase.end, supply))
        ++phrase.end;
    return phrase;
}

std::optional<Phrase> serviceDateAt(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet lead = words("dos date dates of service");
    qsizetype from = at;
    bool service = false;
    while (tokens.isWordOf(from, lead)) {
        service = service || tokens.isWordOf(from, words("dos service"));
        ++from;
    }
    while (from > at && (tokens.is(from, Kind::Colon) || tokens.is(from, Kind::Hyphen)))
        ++from;
    if (from >= tokens.size())
        return {};
    const auto date = dateAt(tokens.text(), tokens.at(from).span.start);
    if (!date || (from == at && strengthEnd(tokens, from) > from)) // "5/2/40 mg"
        return {};
    return Phrase {tokens.indexAt(date->span.end), service ? date->iso : QString(), {date->span}, 1.0};
}

} // namespace imr::core
