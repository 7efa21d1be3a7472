// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/sharingdrugs.h"

#include "core/request/requestbrackets.h"
#include "core/request/requestnames.h"
#include "core/request/requestquantity.h"

#include <algorithm>

namespace imr::core {

using Kind = Token::Kind;

SharingDrugs::SharingDrugs(
    const RequestTokens& tokens, const QList<MedicationParts>& medications, const FoundPhrases& found)
    : m_tokens(tokens)
    , m_medications(medications)
    , m_found(found)
{
    for (qsizetype i = 0; i < medications.size(); ++i) {
        if (i == 0 || arePart(i - 1, i))
            m_firsts.append(i);
    }
    if (medications.size() < 2) // which has all
        return;
    const bool leading
        = size() > 0 && !found.counts.isEmpty() && found.counts.first().first < medications.first().drug.first;
    qsizetype group = 0;
    for (qsizetype at = 0; at < tokens.size() && size() > 0; ++at) {
        while (group + 1 < size()
            && at >= (leading ? medications.at(end(group) - 1).drug.end : medications.at(end(group)).drug.first))
            ++group;
        m_groupOfToken.append(group);
    }
    for (qsizetype first = 1; first < size(); ++first)
        giveBack(first);
    static constexpr WordSet mixing = words("compound compounded mixture mixed");
    for (qsizetype at = 0; at < tokens.size() && !m_mixture; ++at)
        m_mixture = tokens.is(at, Kind::Percent) || tokens.isWordOf(at, mixing);
}

qsizetype SharingDrugs::end(qsizetype group) const
{
    return group + 1 < size() ? m_firsts.at(group + 1) : m_medications.size();
}

QList<Placed> SharingDrugs::of(const QList<Placed>& phrases, qsizetype group) const
{
    QList<Placed> own;
    for (const Placed& phrase : phrases) {
        if (m_groupOfToken.value(phrase.first) == group)
            own.append(phrase);
    }
    return own;
}

bool SharingDrugs::isList(qsizetype group) const
{
    for (qsizetype i = first(group) + 1; i < end(group); ++i) {
        if (m_mixture || !isListed(i - 1, i))
            return false;
    }
    return end(group) - first(group) > 1;
}

Span SharingDrugs::between(qsizetype left, qsizetype right) const
{
    return {m_medications.at(left).drug.end, m_medications.at(right).drug.first};
}

Span SharingDrugs::countedAside(qsizetype left, qsizetype right) const
{
    const qsizetype open = openBetween(m_tokens, m_medications.at(left).drug, m_medications.at(right).drug);
    const Span bracket {open, open < 0 ? open : closeOf(m_tokens, open)};
    const bool counted = bracket.end > open && std::ranges::any_of(m_found.counts, [bracket](const Placed& count) {
        return bracket.contains(count.first);
    });
    return counted ? bracket : Span();
}

void SharingDrugs::giveBack(qsizetype group)
{
    const Span bracket = countedAside(first(group) - 1, first(group));
    const qsizetype next = group + 1 < size() ? m_medications.at(end(group)).drug.first : m_tokens.size();
    for (qsizetype at = bracket.end; !bracket.isEmpty() && at < next; ++at)
        m_groupOfToken[at] = group - 1;
}

bool SharingDrugs::isPercentage(qsizetype drug) const
{
    const auto& strength = m_medications.at(drug).strength;
    return strength && strength->text.contains(u'%');
}

bool SharingDrugs::arePart(qsizetype left, qsizetype right) const
{
    const Span gap = between(left, right);
    const auto stands = [gap](const QList<Placed>& phrases) {
        return std::ranges::any_of(phrases, [gap](const Placed& phrase) { return gap.contains(phrase.first); });
    };
    const bool dose = !m_found.amounts.isEmpty() && isDoseOfDrug(m_tokens, m_found.amounts.last().phrase);
    if (stands(m_found.counts) || (stands(m_found.amounts) && !dose) || !countedAside(left, right).isEmpty())
        return true;
    if (isPercentage(left) && isPercentage(right))
        return false;
    for (qsizetype at = gap.start; at < gap.end; ++at) {
        if (m_tokens.is(at, Kind::Other) && m_tokens.viewOf(m_tokens.at(at).span) == u";")
            return true;
    }
    return stands(m_found.forms) || stands(m_found.frequencies) || stands(m_found.refills);
}

bool SharingDrugs::isListed(qsizetype left, qsizetype right) const
{
    const Span gap = between(left, right);
    bool joined = false;
    for (qsizetype at = gap.start; at < gap.end; ++at) {
        joined = joined || m_tokens.is(at, Kind::Comma) || m_tokens.isWord(at, QLatin1StringView("and"));
        if (m_tokens.is(at, Kind::Open) || m_tokens.is(at, Kind::Close))
            return false;
    }
    return joined && isSwallowed(left) && isSwallowed(right);
}

bool SharingDrugs::isSwallowed(qsizetype drug) const
{
    const auto& form = m_medications.at(drug).form;
    return !form || form->text == QLatin1StringView("tablet") || form->text == QLatin1StringView("capsule");
}

} // namespace imr::core
