// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/chosenvalue.h"

#include "core/reading/dates.h"
#include "core/request/requestnumbers.h"
#include "core/text/canonicaltext.h"

#include <algorithm>

namespace imr::ui {

namespace {

using core::Phrase;
using core::RequestTokens;

std::optional<Phrase> whole(const RequestTokens& tokens, std::optional<Phrase> phrase)
{
    return phrase && phrase->end >= tokens.size() && !phrase->text.isEmpty() ? phrase : std::nullopt;
}

// "3", "two", "52-year-old": the number that comes first.
std::optional<Phrase> wholeNumber(const RequestTokens& tokens)
{
    const auto number = core::numberAt(tokens, 0);
    if (!number)
        return std::nullopt;
    const QString digits = core::digitsOf(tokens.viewOf(number->span));
    const bool isWhole = std::ranges::all_of(digits, [](QChar c) { return c.isDigit(); });
    return isWhole ? std::optional(Phrase {number->end, digits, {number->span}}) : std::nullopt;
}

std::optional<Phrase> form(const RequestTokens& tokens)
{
    const QString name = tokens.size() == 1 ? core::formOf(tokens.word(0)) : QString();
    return name.isEmpty() ? std::nullopt : std::optional(Phrase {1, name, {tokens.span(0, 0)}});
}

std::optional<Phrase> date(const QString& words)
{
    const auto found = core::nextDate(words);
    return found ? std::optional(Phrase {0, found->iso, {found->span}}) : std::nullopt;
}

std::optional<Phrase> read(const core::FieldSpec& spec, const QString& words)
{
    const RequestTokens tokens(words, {0, words.size()});
    const std::string_view name = spec.name;
    if (spec.type == core::FieldType::Date)
        return date(words);
    if (name == "refills") {
        const auto refills = core::refillsAt(tokens, 0);
        return refills && !refills->text.isEmpty() ? refills : wholeNumber(tokens);
    }
    if (spec.type == core::FieldType::Integer)
        return wholeNumber(tokens);
    if (name == "strength")
        return whole(tokens, core::strengthAt(tokens, 0));
    if (name == "form")
        return form(tokens);
    if (name == "duration")
        return whole(tokens, core::durationAt(tokens, 0));
    if (name == "schedule")
        return whole(tokens, core::scheduleAt(tokens, 0));
    if (name == "quantity") {
        const auto quantity = whole(tokens, core::quantityAt(tokens, 0));
        if (quantity)
            return quantity;
        const auto number = core::numberAt(tokens, 0);
        return number ? whole(tokens, core::phraseOf(tokens, *number)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

core::Value chosenValue(const core::FieldSpec& spec, QStringView canonical, core::Span words)
{
    const QString folded = core::foldedWords(words.of(canonical));
    const auto phrase = read(spec, folded);
    if (!phrase)
        return {folded, {words}};
    core::Value value {phrase->text, {words}};
    if (folded.size() == words.length() && !phrase->spans.isEmpty()) { // else the places can't be told apart
        value.spans = phrase->spans;
        for (core::Span& span : value.spans)
            span = {span.start + words.start, span.end + words.start};
    }
    return value;
}

} // namespace imr::ui
