// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/requestnumbers.h"

#include <QVarLengthArray>

namespace imr::core {

namespace {

using Kind = Token::Kind;

bool isStrengthUnit(QStringView word)
{
    static constexpr WordSet units
        = words("mg mgs mcg mcgs ug milligram milligrams microgram micrograms iu units meq mg's percent mgm");
    return units.contains(word) || word == u"µg";
}

bool isRateUnit(QStringView word)
{
    static constexpr WordSet units = words("ml hr h hour g gm gram day dose l actuation spray patch tablet");
    return units.contains(word);
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
    // "500 mgs" is 500 mg.
    if (end - from == 1 && tokens.isWordOf(from, words("mgs mcgs mg's")))
        written.truncate(written.size() - (written.contains(u'\'') ? 2 : 1));
    return written.compare(QLatin1StringView("percent"), Qt::CaseInsensitive) == 0 ? QStringLiteral("%") : written;
}

} // namespace

std::optional<Phrase> strengthAt(const RequestTokens& tokens, qsizetype at)
{
    if (!tokens.is(at, Kind::Number))
        return {};
    QVarLengthArray<qsizetype, 32> parts; // the tokens of the numbers and what joins them
    QString unit;
    qsizetype end = at;
    bool unitsDiffer = false;
    qsizetype next = at;
    constexpr int most = 16; // ingredients of a compound
    for (int count = 0; count < most && tokens.is(next, Kind::Number); ++count) {
        parts.append(next);
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
        parts.append(end);
        next = end + 1;
    }
    if (unit.isEmpty())
        return {};
    const Span span = tokens.span(at, end - 1);
    const bool unitLast = strengthUnitEnd(tokens, end - 1) == end || !tokens.is(end - 1, Kind::Number);
    if (!unitLast)
        return {};
    QString numbers;
    for (const qsizetype part : parts)
        numbers += tokens.viewOf(tokens.at(part).span);
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

bool isVolume(const RequestTokens& tokens, const Phrase& amount)
{
    return tokens.isWordOf(amount.end - 1, words("ml mls cc milliliter milliliters"));
}

bool isDoseOfDrug(const RequestTokens& tokens, const Phrase& amount)
{
    if (!tokens.isWord(amount.end, QLatin1StringView("of")) || !isVolume(tokens, amount))
        return false;
    return strengthAt(tokens, amount.end + 1)
        || tokens.text().contains(QLatin1StringView("inject"), Qt::CaseInsensitive);
}

} // namespace imr::core
