// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestcount.h"

#include "core/base/numberwords.h"
#include "core/request/requestgrammar.h"

#include <cmath>

namespace imr::core {

namespace {

std::optional<double> plainNumber(QStringView number)
{
    if (const auto inWords = numberOfWords(number))
        return *inWords;
    bool ok = false;
    const double value = number.toString().remove(u',').toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QString unitOf(QStringView lowerWord)
{
    QString unit = lowerWord.toString();
    if (unit.endsWith(u's'))
        unit.chop(1);
    const bool visit = unit == QLatin1StringView("session") || unit == QLatin1StringView("treatment");
    return visit ? QStringLiteral("visit") : unit;
}

bool areOfOneUnit(const RequestedCount& one, const RequestedCount& other)
{
    return one.unit.isEmpty() || other.unit.isEmpty() || one.unit == other.unit;
}

// "twice" -> 2, and the token behind it; a number otherwise.
std::optional<double> oftenAt(const RequestTokens& tokens, qsizetype* at)
{
    constexpr QLatin1StringView words[] {
        QLatin1StringView("once"), QLatin1StringView("twice"), QLatin1StringView("thrice")};
    for (int i = 0; i < 3; ++i) {
        if (tokens.isWord(*at, words[i])) {
            ++*at;
            return i + 1;
        }
    }
    const auto number = numberAt(tokens, *at);
    if (!number)
        return {};
    *at = number->end;
    return plainNumber(tokens.viewOf(number->span));
}

} // namespace

std::optional<RequestedCount> countOf(const QString& quantity)
{
    const RequestTokens tokens(quantity, {0, quantity.size()});
    const auto number = numberAt(tokens, 0);
    const auto value = number ? plainNumber(tokens.viewOf(number->span)) : std::nullopt;
    if (!value)
        return {};
    // "two sessions and eight sessions" are of different things.
    for (qsizetype at = number->end; at + 1 < tokens.size(); ++at) {
        if (tokens.isWordOf(at, words("and plus")) && numberAt(tokens, at + 1))
            return {};
    }
    return RequestedCount {*value, unitOf(tokens.word(number->end))};
}

std::optional<RequestedCount> visitsOf(const QString& schedule)
{
    const RequestTokens tokens(schedule, {0, schedule.size()});
    qsizetype at = 0;
    const auto often = oftenAt(tokens, &at);
    if (!often)
        return {};
    std::optional<double> weeks;
    for (; at < tokens.size(); ++at) {
        const QString unit = unitOf(tokens.word(at));
        if (unit == QLatin1StringView("day") || unit == QLatin1StringView("month") || unit == QLatin1StringView("hour"))
            return {};
        if (const auto number = numberAt(tokens, at)) {
            if (weeks)
                return {};
            weeks = plainNumber(tokens.viewOf(number->span));
            if (!weeks)
                return {};
            at = number->end - 1;
        }
    }
    return weeks ? std::optional(RequestedCount {*often * *weeks, QStringLiteral("visit")}) : std::nullopt;
}

std::optional<RequestedCount> countIn(const QString& request, const DrugLexicon& lexicon)
{
    const RequestParts parts = readRequestLine(request, {0, request.size()}, lexicon);
    if (parts.refills || parts.medications.size() > 1)
        return {};
    if (parts.quantity)
        return countOf(parts.quantity->text);
    return parts.schedule ? visitsOf(parts.schedule->text) : std::nullopt;
}

bool LedgerCounts::addUp() const
{
    return std::abs(original - authorized - disputed) < 0.001;
}

std::optional<LedgerCounts> ledgerCounts(const DisputedItem& item, const DrugLexicon& lexicon)
{
    if (item.original.isEmpty() || item.authorized.isEmpty() || item.disputed.isEmpty()
        || item.disputed.text().compare(item.original.text(), Qt::CaseInsensitive) == 0)
        return {};
    const auto original = countIn(item.original.text(), lexicon);
    const auto authorized = countIn(item.authorized.text(), lexicon);
    const bool corrected = item.quantity.origin == Origin::Corrected;
    const auto disputed = corrected ? countOf(item.quantity.text()) : countIn(item.disputed.text(), lexicon);
    if (!original || !authorized || !disputed || !areOfOneUnit(*original, *authorized)
        || !areOfOneUnit(*original, *disputed) || !areOfOneUnit(*authorized, *disputed))
        return {};
    return LedgerCounts {original->number, authorized->number, disputed->number};
}

} // namespace imr::core
