// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/wordpattern.h"

#include "core/reading/wordplaces.h"

#include <algorithm>
#include <span>

namespace imr::core {

bool WordBeginnings::isListed(QStringView word) const
{
    const auto isEnd = [](char mark) { return mark == '|' || mark == 0; };
    const char16_t first = smallLetter(word.front());
    const size_t from = m_firsts[letter(first)];
    for (const char* mark : std::span(m_ways).subspan(from, m_firsts[letter(first) + 1] - from)) {
        if (char16_t(*mark) != first)
            continue;
        const QChar* at = word.begin();
        const auto fits = [&] { return *mark == '#' ? at->isDigit() : smallLetter(*at) == char16_t(*mark); };
        while (!isEnd(*mark) && at != word.end() && fits()) {
            ++mark;
            ++at;
        }
        const bool wordEnds = *mark == ' ' && isEnd(mark[1]) && (at == word.end() || !isInWord(*at));
        if (isEnd(*mark) || wordEnds)
            return true;
    }
    return false;
}

qsizetype WordBeginnings::nextIn(QStringView text, qsizetype from) const
{
    const char16_t* const units = text.utf16();
    for (qsizetype at = from; at + 1 < text.size(); ++at) {
        if ((m_seconds[letter(units[at])] >> letter(units[at + 1]) & 1) == 0)
            continue;
        if ((at == 0 || !isInWord(units[at - 1])) && isListed(text.sliced(at)))
            return at;
    }
    return -1;
}

WordPattern::WordPattern(WordBeginnings beginnings, const QString& pattern, qsizetype reach)
    : m_beginnings(beginnings)
    , m_pattern(pattern, Pattern::Case::Any, Pattern::Place::Start)
    , m_reach(reach)
{
}

std::optional<PatternMatch> WordPattern::firstIn(QStringView text, qsizetype from) const
{
    for (qsizetype at = m_beginnings.nextIn(text, from); at >= 0; at = m_beginnings.nextIn(text, at + 1)) {
        if (auto match = m_pattern.in(text, {at, at + std::min(text.size() - at, m_reach)}))
            return match;
    }
    return {};
}

} // namespace imr::core
