// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestnumbers.h"

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

// A strength as its tokens tell it: numbers, what joins them, and units behind some of the numbers.
class StrengthTokens final
{
public:
    StrengthTokens(const RequestTokens& tokens, qsizetype at)
        : m_tokens(tokens)
        , m_first(at)
    {
        qsizetype next = at;
        constexpr int most = 16; // ingredients of a compound
        for (int count = 0; count < most && tokens.is(next, Kind::Number); ++count) {
            m_end = next + 1;
            const qsizetype behind = strengthUnitEnd(tokens, m_end);
            m_lastIsUnit = behind > m_end;
            m_hasUnit = m_hasUnit || m_lastIsUnit;
            m_end = behind;
            const bool joined = tokens.is(m_end, Kind::Slash) || tokens.is(m_end, Kind::Hyphen);
            // "4 mg - 60 tablets": a dash that stands apart joins no more than two bare numbers.
            const bool apart = tokens.is(m_end, Kind::Hyphen) && !tokens.isGlued(m_end) && m_hasUnit;
            if (!joined || apart || !tokens.is(m_end + 1, Kind::Number))
                break;
            next = m_end + 1;
        }
    }

    [[nodiscard]] bool isStrength() const { return m_lastIsUnit; }
    [[nodiscard]] qsizetype end() const { return m_end; }

    [[nodiscard]] QString text() const
    {
        QString numbers;
        QString unit;
        bool unitsDiffer = false;
        for (qsizetype at = m_first; at < m_end; ++at) {
            numbers += m_tokens.viewOf(m_tokens.at(at).span);
            const qsizetype behind = m_tokens.is(at, Kind::Number) ? strengthUnitEnd(m_tokens, at + 1) : at + 1;
            if (behind == at + 1)
                continue;
            const QString found = unitText(m_tokens, at + 1, behind);
            unitsDiffer = unitsDiffer || (!unit.isEmpty() && found.compare(unit, Qt::CaseInsensitive) != 0);
            unit = found;
            at = behind - 1;
        }
        const bool percents = unit == u'%' && numbers.contains(u'-');
        return unitsDiffer || percents ? m_tokens.textOf(m_tokens.span(m_first, m_end - 1)) : numbers + u' ' + unit;
    }

private:
    const RequestTokens& m_tokens;
    qsizetype m_first;
    qsizetype m_end = 0;
    bool m_hasUnit = false;
    bool m_lastIsUnit = false;
};

} // namespace

std::optional<Phrase> strengthAt(const RequestTokens& tokens, qsizetype at)
{
    const StrengthTokens strength(tokens, at);
    if (!strength.isStrength())
        return {};
    return Phrase {strength.end(), strength.text(), {tokens.span(at, strength.end() - 1)}, 1.0};
}

qsizetype strengthEnd(const RequestTokens& tokens, qsizetype at)
{
    const StrengthTokens strength(tokens, at);
    return strength.isStrength() ? strength.end() : at;
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
    return strengthEnd(tokens, amount.end + 1) > amount.end + 1
        || tokens.text().contains(QLatin1StringView("inject"), Qt::CaseInsensitive);
}

} // namespace imr::core
