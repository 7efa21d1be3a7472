// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/requestnumbers.h"

#include "core/parse/numberwords.h"

namespace imr::core {

namespace {

using Kind = Token::Kind;

std::optional<Phrase> bracketedNumberAt(const RequestTokens& tokens, qsizetype at)
{
    if (tokens.is(at, Kind::Open) && tokens.is(at + 1, Kind::Number) && tokens.is(at + 2, Kind::Close))
        return Phrase {at + 3, tokens.textOf(tokens.at(at + 1).span), {tokens.at(at + 1).span}, 1.0};
    return {};
}

// The "(2-3)" of "two to three (2-3)": the digits say the same.
std::optional<Phrase> bracketedRangeAt(const RequestTokens& tokens, qsizetype at)
{
    if (!tokens.is(at, Kind::Open) || !tokens.is(at + 1, Kind::Number)
        || !(tokens.is(at + 2, Kind::Hyphen) || tokens.isWord(at + 2, QLatin1StringView("to")))
        || !tokens.is(at + 3, Kind::Number) || !tokens.is(at + 4, Kind::Close))
        return {};
    const Span span = tokens.span(at + 1, at + 3);
    return Phrase {at + 5, tokens.textOf(span), {span}, 1.0};
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
    if (!tokens.isWordOf(at, numberWords))
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

QString digitsOf(const Phrase& number)
{
    if (const auto value = numberOfWords(number.text))
        return QString::number(*value);
    return number.text;
}

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
            if (const auto range = bracketedRangeAt(tokens, upper->end))
                return range;
            const Span span {number->spans.first().start, upper->spans.last().end};
            return Phrase {upper->end, tokens.textOf(span), {span}, 1.0};
        }
    }
    return number;
}

} // namespace imr::core
