// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestnumbers.h"

#include "core/base/numberwords.h"

namespace imr::core {

namespace {

using Kind = Token::Kind;

std::optional<Number> bracketedNumberAt(const RequestTokens& tokens, qsizetype at)
{
    if (tokens.is(at, Kind::Open) && tokens.is(at + 1, Kind::Number) && tokens.is(at + 2, Kind::Close))
        return Number {at + 3, tokens.at(at + 1).span};
    return {};
}

// The "(2-3)" of "two to three (2-3)": the digits say the same.
std::optional<Number> bracketedRangeAt(const RequestTokens& tokens, qsizetype at)
{
    if (!tokens.is(at, Kind::Open) || !tokens.is(at + 1, Kind::Number)
        || !(tokens.is(at + 2, Kind::Hyphen) || tokens.isWord(at + 2, QLatin1StringView("to")))
        || !tokens.is(at + 3, Kind::Number) || !tokens.is(at + 4, Kind::Close))
        return {};
    return Number {at + 5, tokens.span(at + 1, at + 3)};
}

} // namespace

bool isAmountUnit(QStringView word)
{
    static constexpr WordSet units
        = words("g gm gms gr gram grams ml mls cc oz ounce ounces milliliter milliliters l liter kg lb lbs");
    return units.contains(word);
}

bool isCountUnit(QStringView word)
{
    static constexpr WordSet units = words(
        "tablet tablets tab tabs tabls capsule capsules cap caps patch patches pill pills bottle bottles box boxes "
        "tube tubes vial vials pack packs packet packets kit kits pen pens syringe syringes can cans ampule ampules "
        "applicator applicators suppository suppositories lozenge lozenges unit units jar jars container containers "
        "visit visits session sessions treatment treatments hour hours hrs pair pairs month months injection "
        "injections piece pieces pump pumps inhaler inhalers film films strip strips troche troches pad pads");
    return units.contains(word);
}

bool isTimeUnit(QStringView word)
{
    static constexpr WordSet units = words("day days week weeks wk wks month months mo year years");
    return units.contains(word);
}

std::optional<Number> simpleNumberAt(const RequestTokens& tokens, qsizetype at)
{
    if (tokens.is(at, Kind::Number))
        return Number {at + 1, tokens.at(at).span};
    const int first = tokens.numberWord(at);
    if (first < 0)
        return {};
    // "twenty-four", "twenty four"
    constexpr int firstOfTens = 20;
    const qsizetype second = at + 1 + (tokens.is(at + 1, Kind::Hyphen) ? 1 : 0);
    const int ones = first >= firstOfTens ? tokens.numberWord(second) : -1;
    const qsizetype last = ones >= 0 && ones < 10 ? second : at;
    return Number {last + 1, tokens.span(at, last)};
}

double worthOf(QStringView number)
{
    const auto inWords = number.isEmpty() || number.front().isDigit() ? std::nullopt : numberOfWords(number);
    if (inWords)
        return *inWords;
    bool plain = false;
    const double value = number.toDouble(&plain);
    if (plain)
        return value;
    for (const QStringView joint : {u"-", u"to "}) {
        if (const qsizetype at = number.lastIndexOf(joint, -1, Qt::CaseInsensitive); at > 0)
            return worthOf(number.sliced(at + joint.size()).trimmed());
    }
    return 0;
}

QString digitsOf(QStringView number)
{
    const auto value = numberOfWords(number);
    return value ? QString::number(*value) : number.toString();
}

Phrase phraseOf(const RequestTokens& tokens, const Number& number)
{
    return {number.end, tokens.textOf(number.span), {number.span}, 1.0};
}

Phrase withUnit(const RequestTokens& tokens, const Number& number, qsizetype unit)
{
    const Span unitSpan = tokens.at(unit).span;
    Phrase phrase {unit + 1, tokens.textOf(number.span) + u' ' + tokens.textOf(unitSpan), {number.span}, 1.0};
    // In "(8)cc" a bracket stands between them.
    const QStringView between = tokens.viewOf({number.span.end, unitSpan.start});
    if (unit == number.end && (between.isEmpty() || between == u" "))
        phrase.spans.last().end = unitSpan.end;
    else
        phrase.spans.append(unitSpan);
    return phrase;
}

std::optional<Number> numberAt(const RequestTokens& tokens, qsizetype at)
{
    if (const auto bracketed = bracketedNumberAt(tokens, at))
        return bracketed;
    const auto number = simpleNumberAt(tokens, at);
    if (!number)
        return {};
    // "Eight (8)": the digits say the same.
    if (!tokens.is(at, Kind::Number)) {
        if (const auto bracketed = bracketedNumberAt(tokens, number->end))
            return bracketed;
    }
    // "2-3", "two to three"; not "#60 - 1 month supply".
    if (tokens.is(number->end, Kind::Hyphen) || tokens.isWord(number->end, QLatin1StringView("to"))) {
        const auto upper = simpleNumberAt(tokens, number->end + 1);
        if (upper && worthOf(tokens.viewOf(number->span)) < worthOf(tokens.viewOf(upper->span))) {
            if (const auto range = bracketedRangeAt(tokens, upper->end))
                return range;
            return Number {upper->end, {number->span.start, upper->span.end}};
        }
    }
    return number;
}

} // namespace imr::core
