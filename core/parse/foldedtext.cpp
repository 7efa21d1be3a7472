// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/foldedtext.h"

namespace imr::core {

FoldedText::FoldedText(QStringView canonical, Span range)
{
    m_text.reserve(range.length());
    m_source.reserve(range.length());
    const auto append = [this](QChar c, qsizetype at) {
        m_text += c;
        m_source.append(at);
    };
    for (qsizetype at = range.start; at < range.end;) {
        if (!canonical[at].isSpace()) {
            append(canonical[at], at);
            ++at;
            continue;
        }
        const qsizetype gap = at;
        bool lineEnds = false;
        for (; at < range.end && canonical[at].isSpace(); ++at)
            lineEnds = lineEnds || canonical[at] == u'\n' || canonical[at] == u'\f';
        if (m_text.isEmpty() || at == range.end)
            continue;
        const bool hyphenated
            = lineEnds && m_text.size() > 1 && m_text.back() == u'-' && m_text[m_text.size() - 2].isLetterOrNumber();
        if (!hyphenated)
            append(u' ', gap);
    }
}

Span FoldedText::source(Span folded) const
{
    const Span inner = trimmed(m_text, folded);
    if (inner.isEmpty())
        return {};
    return {m_source.at(inner.start), m_source.at(inner.end - 1) + 1};
}

Value FoldedText::value(Span folded) const
{
    const Span inner = trimmed(m_text, folded);
    if (inner.isEmpty())
        return {};
    return {inner.of(m_text).toString(), {source(inner)}};
}

Field FoldedText::field(Span folded, const QString& rule, double confidence) const
{
    const Span inner = trimmed(m_text, folded);
    return inner.isEmpty() ? Field() : Field(value(inner), confidence, rule);
}

Field FoldedText::field(const QString& text, Span folded, const QString& rule, double confidence) const
{
    return text.isEmpty() ? Field() : Field(Value {text, {source(folded)}}, confidence, rule);
}

Span trimmed(QStringView text, Span range, QStringView alsoAtEnd, QStringView alsoAtStart)
{
    while (range.start < range.end && (text[range.start].isSpace() || alsoAtStart.contains(text[range.start])))
        ++range.start;
    while (range.end > range.start && (text[range.end - 1].isSpace() || alsoAtEnd.contains(text[range.end - 1])))
        --range.end;
    return range;
}

} // namespace imr::core
