// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/frequencyelements.h"
#include "core/request/requestphrases.h"

namespace imr::core {

namespace {

using Kind = Token::Kind;

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

} // namespace

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
