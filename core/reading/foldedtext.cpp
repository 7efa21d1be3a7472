// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/foldedtext.h"

#include "core/reading/wordplaces.h"
#include "core/text/unitblock.h"

#include <algorithm>
#include <utility>

namespace imr::core {

namespace {

bool isSign(QChar c)
{
    return c > u' ' && c < QChar(0x7f); // as nearly all units are
}

bool isBlank(QChar c)
{
    return !isSign(c) && c.isSpace();
}

// How far signs and single blanks go for sure, a block at a time.
qsizetype plainEnd(const QChar* text, const qsizetype from, qsizetype end)
{
    const char16_t* const units = QStringView(text, end).utf16();
    qsizetype at = from;
    for (; end - at > UnitBlock::size; at += UnitBlock::size) {
        const UnitBlock block(units + at);
        const auto joined = block.are(u' ') & UnitBlock(units + at + 1).areWithin(u'!', u'~');
        if (UnitBlock::any(~(block.areWithin(u'!', u'~') | joined)))
            break;
    }
    return at > from && isBlank(text[at - 1]) ? at - 1 : at;
}

// The end of the words that single blanks part, which are taken over as they stand.
qsizetype wordsEnd(const QChar* text, qsizetype at, qsizetype end)
{
    at = plainEnd(text, at, end);
    for (;;) {
        while (at < end && isSign(text[at]))
            ++at;
        if (at == end || (isBlank(text[at]) && (text[at] != u' ' || at + 1 == end || isBlank(text[at + 1]))))
            return at;
        ++at;
    }
}

} // namespace

FoldedText::FoldedText(QStringView canonical, Span range)
    : m_text(std::max<qsizetype>(0, range.length()), Qt::Uninitialized)
{
    const QChar* const source = canonical.begin();
    QChar* const begin = m_text.data();
    QChar* end = begin;
    qsizetype next = -1; // what the last run would take over next
    const auto take = [&](Span words) {
        if (words.start != next)
            m_runs.append({end - begin, words.start});
        next = words.end;
        end = std::copy(source + words.start, source + words.end, end);
    };
    qsizetype at = range.start;
    while (at < range.end && isBlank(source[at]))
        ++at;
    while (at < range.end) {
        const qsizetype words = at;
        at = wordsEnd(source, at, range.end);
        const qsizetype gap = at;
        bool lineEnds = false;
        for (; at < range.end && isBlank(source[at]); ++at)
            lineEnds = lineEnds || source[at] == u'\n' || source[at] == u'\f';
        const bool hyphenated
            = lineEnds && gap - words > 1 && source[gap - 1] == u'-' && source[gap - 2].isLetterOrNumber();
        if (at == range.end || hyphenated) {
            take({words, gap});
        } else {
            take({words, gap + 1});
            end[-1] = u' ';
        }
    }
    m_text.truncate(end - begin);
}

qsizetype FoldedText::sourceOf(qsizetype folded) const
{
    const auto behind = std::ranges::upper_bound(m_runs, folded, {}, &Run::folded);
    const Run& run = *std::prev(behind);
    return run.source + folded - run.folded;
}

Span FoldedText::sourceOf(Span words) const
{
    return {sourceOf(words.start), sourceOf(words.end - 1) + 1};
}

Span FoldedText::source(Span folded) const
{
    const Span inner = trimmed(m_text, folded);
    return inner.isEmpty() ? Span() : sourceOf(inner);
}

Value FoldedText::value(Span folded) const
{
    const Span inner = trimmed(m_text, folded);
    if (inner.isEmpty())
        return {};
    return {inner.of(m_text).toString(), {sourceOf(inner)}};
}

Field FoldedText::field(Span folded, const QString& rule, double confidence) const
{
    Value words = value(folded);
    return words.text.isEmpty() ? Field() : Field(std::move(words), confidence, rule);
}

Field FoldedText::field(const QString& text, Span folded, const QString& rule, double confidence) const
{
    return text.isEmpty() ? Field() : Field(Value {text, {source(folded)}}, confidence, rule);
}

Span trimmed(QStringView text, Span range, QStringView alsoAtEnd, QStringView alsoAtStart)
{
    while (range.start < range.end && (text[range.start].isSpace() || isOneOf(text[range.start], alsoAtStart)))
        ++range.start;
    while (range.end > range.start && (text[range.end - 1].isSpace() || isOneOf(text[range.end - 1], alsoAtEnd)))
        --range.end;
    return range;
}

} // namespace imr::core
