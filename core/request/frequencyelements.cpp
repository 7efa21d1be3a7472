// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/frequencyelements.h"

#include "core/reading/pattern.h"
#include "core/request/requestphrases.h"

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
    static const Pattern every(
        QStringLiteral("q\\d*(?:h|hr|hrs|hour|hours|d|days?)?\\z"), Pattern::Case::Told, Pattern::Place::Start);
    const QStringView word = tokens.word(at);
    if (known.contains(word)) {
        // "tid-qid"
        const bool either = (tokens.is(at + 1, Kind::Hyphen) || tokens.is(at + 1, Kind::Slash))
            && tokens.isGlued(at + 1) && known.contains(tokens.word(at + 2));
        return at + (either ? 3 : 1);
    }
    if (word == u'q' && tokens.isWordOf(at + 1, words("day daily am pm hs night week month")))
        return at + 2;
    if (!word.startsWith(u'q') || !every.isIn(word))
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

} // namespace

qsizetype ceilingEnd(const RequestTokens& tokens, qsizetype at)
{
    if (tokens.isWordOf(at, words("max maximum nte")))
        return at + (tokens.isWordOf(at + 1, words("of dose")) ? 2 : 1);
    const bool exceed = tokens.isWordOf(at, words("not")) && tokens.isWordOf(at + 1, words("to"))
        && tokens.isWordOf(at + 2, words("exceed"));
    const bool more = tokens.isWordOf(at, words("no not")) && tokens.isWordOf(at + 1, words("more"))
        && tokens.isWordOf(at + 2, words("than"));
    return exceed || more ? at + 3 : at;
}

qsizetype rateEnd(const RequestTokens& tokens, qsizetype at)
{
    if (tokens.isWordOf(at, words("daily weekly monthly nightly")))
        return at + 1;
    const bool lead = tokens.isWordOf(at, words("a per each every in")) || tokens.is(at, Kind::Slash);
    return lead && isPeriod(tokens.word(at + 1)) ? at + 2 : at;
}

qsizetype englishEnd(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet moments = words("bedtime night hs noon bed sleep morning evening afternoon mornings "
                                             "breakfast lunch dinner supper dinnertime am pm");
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
        if (!times && countsSupply(tokens, *number))
            return at;
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

} // namespace imr::core
