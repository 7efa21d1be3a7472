// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/requestphrases.h"

#include "core/parse/dates.h"
#include "core/parse/numberwords.h"

namespace imr::core {

namespace {

using Kind = Token::Kind;

bool isStrengthUnit(QStringView word)
{
    static constexpr WordSet units
        = words("mg mgs mcg mcgs ug milligram milligrams microgram micrograms iu units meq mg's percent mgm");
    return units.contains(word) || word == u"µg";
}

bool isAmountUnit(QStringView word)
{
    static constexpr WordSet units
        = words("g gm gms gr gram grams ml mls cc oz ounce ounces milliliter milliliters l liter kg lb lbs");
    return units.contains(word);
}

bool isRateUnit(QStringView word)
{
    static constexpr WordSet units = words("ml hr h hour g gm gram day dose l actuation spray patch tablet");
    return units.contains(word);
}

// What is counted: packages and forms, visits and pieces.
bool isCountUnit(QStringView word)
{
    static constexpr WordSet units = words(
        "tablet tablets tab tabs tabls capsule capsules cap caps patch patches pill pills bottle bottles box boxes "
        "tube tubes vial vials pack packs packet packets kit kits pen pens syringe syringes can cans ampule ampules "
        "applicator applicators suppository suppositories lozenge lozenges unit units jar jars container containers "
        "visit visits session sessions treatment treatments hour hours hrs pair pairs month months injection "
        "injections piece pieces");
    return units.contains(word);
}

bool isTimeUnit(QStringView word)
{
    static constexpr WordSet units = words("day days week weeks wk wks month months mo year years");
    return units.contains(word);
}

std::optional<Phrase> simpleNumberAt(const RequestTokens& tokens, qsizetype at)
{
    if (tokens.is(at, Kind::Number))
        return Phrase {at + 1, tokens.textOf(tokens.at(at).span), {tokens.at(at).span}, 1.0};
    if (!tokens.is(at, Kind::Word))
        return {};
    // "twenty-four", "twenty four"
    const qsizetype hyphen = tokens.is(at + 1, Kind::Hyphen) ? 1 : 0;
    const qsizetype second = at + 1 + hyphen;
    if (tokens.is(second, Kind::Word)) {
        if (numberOfWords(tokens.word(at), tokens.word(second))) {
            const Span span = tokens.span(at, second);
            return Phrase {second + 1, tokens.textOf(span), {span}, 1.0};
        }
    }
    if (numberOfWords(tokens.word(at)))
        return Phrase {at + 1, tokens.textOf(tokens.at(at).span), {tokens.at(at).span}, 1.0};
    return {};
}

std::optional<Phrase> bracketedNumberAt(const RequestTokens& tokens, qsizetype at)
{
    if (tokens.is(at, Kind::Open) && tokens.is(at + 1, Kind::Number) && tokens.is(at + 2, Kind::Close))
        return Phrase {at + 3, tokens.textOf(tokens.at(at + 1).span), {tokens.at(at + 1).span}, 1.0};
    return {};
}

// The value of a number and the unit behind it; one span when they stand side by side.
Phrase withUnit(const RequestTokens& tokens, const Phrase& number, qsizetype unit)
{
    Phrase phrase {unit + 1, {}, number.spans, number.confidence};
    phrase.text = number.text + u' ' + tokens.textOf(tokens.at(unit).span);
    const bool adjacent = unit == number.end && number.spans.last().end + 1 >= tokens.at(unit).span.start;
    if (adjacent)
        phrase.spans.last().end = tokens.at(unit).span.end;
    else
        phrase.spans.append(tokens.at(unit).span);
    return phrase;
}

QString digitsOf(const Phrase& number)
{
    if (const auto value = numberOfWords(number.text))
        return QString::number(*value);
    return number.text;
}

// "30 days", also where the words are "30 day supply" or "seven day use".
QString inTime(const QString& number, const QString& unit)
{
    const bool plural = number != QLatin1StringView("1") && !unit.endsWith(u's', Qt::CaseInsensitive);
    return number + u' ' + unit + (plural ? QStringLiteral("s") : QString());
}

// The end of a unit of strength at a token: "mg", "%", "mcg/hr", "mg/ml", "mg/1ml"; the same index when there is none.
qsizetype strengthUnitEnd(const RequestTokens& tokens, qsizetype at)
{
    if (tokens.is(at, Kind::Percent))
        return at + 1;
    if (!tokens.is(at, Kind::Word))
        return at;
    const bool strength = isStrengthUnit(tokens.word(at));
    const bool unit = tokens.isWord(at, QLatin1StringView("unit")); // a thing, but for "100 unit/ml"
    if (!strength && !unit && !isAmountUnit(tokens.word(at)))
        return at;
    if (tokens.is(at + 1, Kind::Slash)) {
        const qsizetype per = tokens.is(at + 2, Kind::Number) ? at + 3 : at + 2;
        if (isRateUnit(tokens.word(per)))
            return per + 1;
    }
    return strength ? at + 1 : at;
}

QString unitText(const RequestTokens& tokens, qsizetype from, qsizetype end)
{
    QString written = tokens.textOf(tokens.span(from, end - 1));
    // "mg/1ml": every number and its unit are parted by a blank.
    if (end - from > 1 && tokens.is(end - 2, Kind::Number) && tokens.isGlued(end - 1))
        written.insert(tokens.at(end - 1).span.start - tokens.at(from).span.start, u' ');
    return written.compare(QLatin1StringView("percent"), Qt::CaseInsensitive) == 0 ? QStringLiteral("%") : written;
}

} // namespace

std::optional<Phrase> numberAt(const RequestTokens& tokens, qsizetype at)
{
    if (auto bracketed = bracketedNumberAt(tokens, at))
        return bracketed;
    auto number = simpleNumberAt(tokens, at);
    if (!number)
        return {};
    // "Eight (8)": the digits say the same.
    if (!tokens.is(at, Kind::Number)) {
        if (auto bracketed = bracketedNumberAt(tokens, number->end))
            return bracketed;
    }
    // "2-3", "two to three"; not "#60 - 1 month supply".
    if (tokens.is(number->end, Kind::Hyphen) || tokens.isWord(number->end, QLatin1StringView("to"))) {
        const auto upper = simpleNumberAt(tokens, number->end + 1);
        if (upper && digitsOf(*number).toDouble() < digitsOf(*upper).toDouble()) {
            const Span span {number->spans.first().start, upper->spans.last().end};
            return Phrase {upper->end, tokens.textOf(span), {span}, 1.0};
        }
    }
    return number;
}

std::optional<Phrase> strengthAt(const RequestTokens& tokens, qsizetype at)
{
    if (!tokens.is(at, Kind::Number))
        return {};
    QString numbers;
    QString unit;
    qsizetype end = at;
    bool unitsDiffer = false;
    qsizetype next = at;
    while (tokens.is(next, Kind::Number)) {
        numbers += tokens.textOf(tokens.at(next).span);
        end = next + 1;
        if (const qsizetype behind = strengthUnitEnd(tokens, end); behind > end) {
            const QString found = unitText(tokens, end, behind);
            unitsDiffer = unitsDiffer || (!unit.isEmpty() && found.compare(unit, Qt::CaseInsensitive) != 0);
            unit = found;
            end = behind;
        }
        const bool joined = tokens.is(end, Kind::Slash) || tokens.is(end, Kind::Hyphen);
        // "4 mg - 60 tablets": a dash that stands apart joins no more than two bare numbers.
        const bool apart = tokens.is(end, Kind::Hyphen) && !tokens.isGlued(end) && !unit.isEmpty();
        if (!joined || apart || !tokens.is(end + 1, Kind::Number))
            break;
        numbers += tokens.textOf(tokens.at(end).span);
        next = end + 1;
    }
    if (unit.isEmpty())
        return {};
    const Span span = tokens.span(at, end - 1);
    const bool unitLast = strengthUnitEnd(tokens, end - 1) == end || !tokens.is(end - 1, Kind::Number);
    if (!unitLast)
        return {};
    const bool percents = unit == u'%' && numbers.contains(u'-');
    return Phrase {end, unitsDiffer || percents ? tokens.textOf(span) : numbers + u' ' + unit, {span}, 1.0};
}

std::optional<Phrase> amountAt(const RequestTokens& tokens, qsizetype at)
{
    const auto number = numberAt(tokens, at);
    if (!number || !isAmountUnit(tokens.word(number->end)))
        return {};
    if (tokens.is(number->end + 1, Kind::Slash))
        return {};
    return withUnit(tokens, *number, number->end);
}

bool isDoseOfDrug(const RequestTokens& tokens, const Phrase& amount)
{
    static constexpr WordSet volumes = words("ml mls cc milliliter milliliters");
    if (!tokens.isWord(amount.end, QLatin1StringView("of")) || !volumes.contains(tokens.word(amount.end - 1)))
        return false;
    return strengthAt(tokens, amount.end + 1)
        || tokens.text().contains(QLatin1StringView("inject"), Qt::CaseInsensitive);
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
    // "#90 2 refills", "#120 per month": the unit belongs to what follows.
    if (isCountUnit(unit) && !(marked && isTimeUnit(unit)))
        return withUnit(tokens, *number, number->end);
    // "6 additional visits"
    static constexpr WordSet more = words("additional more further extra total");
    if (more.contains(unit) && isCountUnit(tokens.word(number->end + 1)))
        return withUnit(tokens, *number, number->end + 1);
    // "thirty count", "30 ct"
    static constexpr WordSet counting = words("count ct");
    if (!marked && counting.contains(unit))
        return Phrase {number->end + 1, number->text, number->spans, 0.9};
    if (!marked)
        return {};
    if (isAmountUnit(unit))
        return withUnit(tokens, *number, number->end);
    // "#30pc": what is glued to the number says no more.
    if (!unit.isEmpty() && tokens.isGlued(number->end))
        return Phrase {number->end + 1, number->text, number->spans, number->confidence};
    return number;
}

std::optional<Phrase> refillsAt(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet names = words("refill refills rf rfs ref refs repeats");
    static constexpr WordSet lead = words("x with times plus and w");
    const auto refills
        = [&](const Phrase& number, qsizetype end) { return Phrase {end, digitsOf(number), number.spans, 1.0}; };
    if (tokens.isWordOf(at, names)) {
        qsizetype from = at + 1;
        while (
            tokens.is(from, Kind::Colon) || tokens.is(from, Kind::Hash) || tokens.isWord(from, QLatin1StringView("x")))
            ++from;
        // "refills 2", not "refills 30 days".
        const auto number = simpleNumberAt(tokens, from);
        if (number && !isTimeUnit(tokens.word(number->end)))
            return refills(*number, number->end);
        return {};
    }
    qsizetype from = at;
    while (tokens.isWordOf(from, lead) || (from > at && tokens.is(from, Kind::Slash)))
        ++from;
    if (tokens.isWord(from, QLatin1StringView("no")) && tokens.isWordOf(from + 1, names))
        return Phrase {from + 2, QStringLiteral("0"), {tokens.at(from).span}, 1.0};
    const auto number = numberAt(tokens, from);
    if (!number)
        return {};
    const qsizetype name = number->end + (tokens.isWord(number->end, QLatin1StringView("additional")) ? 1 : 0);
    if (tokens.isWordOf(name, names))
        return refills(*number, name + 1);
    return {};
}

std::optional<Phrase> durationAt(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet supply = words("supply supplies coverage");
    static constexpr WordSet lead = words("for x over");
    // "day supply: 30", "days supply 30"
    if (tokens.isWordOf(at, words("day days")) && tokens.isWordOf(at + 1, supply)) {
        const qsizetype from = at + 2 + (tokens.is(at + 2, Kind::Colon) ? 1 : 0);
        if (const auto number = simpleNumberAt(tokens, from))
            return Phrase {
                number->end, number->text + QStringLiteral(" days"), {tokens.at(at).span, number->spans.first()}, 1.0};
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
    phrase.text = inTime(digitsOf(*number), tokens.textOf(tokens.at(unit).span));
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
    if (!date)
        return {};
    return Phrase {tokens.indexAt(date->span.end), service ? date->iso : QString(), {date->span}, 1.0};
}

} // namespace imr::core
