// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/blocklabels.h"

#include "core/reading/wordplaces.h"

#include <QString>

#include <optional>

namespace imr::core {

namespace {

struct Spelling
{
    BlockLabel label;
    QLatin1StringView words; // in lower case, one blank between them
};

constexpr Spelling spellings[] = {
    {BlockLabel::Claims, QLatin1StringView("claims administrator guideline")},
    {BlockLabel::Claims, QLatin1StringView("claims administrator guidelines")},
    {BlockLabel::Claims, QLatin1StringView("claims administrator guideline(s)")},
    {BlockLabel::Claims, QLatin1StringView("claims administrator's guideline")},
    {BlockLabel::Claims, QLatin1StringView("claims administrators guideline")},
    {BlockLabel::Claims, QLatin1StringView("claim administrator guideline")},
    {BlockLabel::Reviewer, QLatin1StringView("maximus guideline")},
    {BlockLabel::Reviewer, QLatin1StringView("maximus guidelines")},
    {BlockLabel::Reviewer, QLatin1StringView("maximus guideline(s)")},
    {BlockLabel::Reviewer, QLatin1StringView("maximus's guideline")},
    {BlockLabel::Rationale, QLatin1StringView("decision rationale")},
    {BlockLabel::Rationale, QLatin1StringView("decision rational")},
    {BlockLabel::Rationale, QLatin1StringView("decision rationales")},
    {BlockLabel::Rationale, QLatin1StringView("decision rationale(s)")},
    {BlockLabel::Rationale, QLatin1StringView("decision/rationale")},
};

// That the spellings begin with.
constexpr std::array<UnitTriple, 3> beginnings {{{u'c', u'l', u'a'}, {u'm', u'a', u'x'}, {u'd', u'e', u'c'}}};

// The end of the words that stand at a position, whatever blanks part them; nothing when others do.
std::optional<qsizetype> wordsEnd(QStringView text, qsizetype at, QLatin1StringView words)
{
    for (const char word : words) {
        if (at == text.size())
            return {};
        const QChar c = text[at];
        const bool fits
            = smallLetter(c) == char16_t(word) || (word == '\'' && c == u'\u2019') || (word == ' ' && c.isSpace());
        if (!fits)
            return {};
        ++at;
        while (word == ' ' && at < text.size() && text[at].isSpace())
            ++at;
    }
    return at < text.size() && isInWord(text[at]) ? std::nullopt : std::optional(at);
}

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

// "The Claims Administrator guideline: ..." inside a sentence tells of it.
bool standsBehindArticle(QStringView text, qsizetype at)
{
    constexpr QLatin1StringView article("the ");
    const qsizetype start = at - article.size();
    return start >= 0 && text.sliced(start, article.size()).compare(article, Qt::CaseInsensitive) == 0
        && (start == 0 || !isInWord(text[start - 1]));
}

// With its colon; nothing when it has none and does not stand as a label does.
std::optional<qsizetype> labelEnd(const QString& canonical, qsizetype start, qsizetype wordsEnd, QStringView text)
{
    const qsizetype next = skipBlanks(text, wordsEnd);
    if (next < text.size() && text[next] == u':')
        return next + 1;
    if (next >= text.size() || next == wordsEnd || !beginsLine(canonical, start))
        return {};
    if (text[next] == u'-' || text[next] == u'\u2013')
        return next + 1;
    const bool asLabel = text[next].isUpper();
    return asLabel ? std::optional(wordsEnd) : std::nullopt;
}

} // namespace

bool beginsLine(const QString& canonical, qsizetype at)
{
    while (at > 0) {
        const QChar before = canonical[at - 1];
        if (before == u'\n' || before == u'\f')
            return true;
        if (!before.isSpace())
            return false;
        --at;
    }
    return true;
}

QList<BlockLabelAt> blockLabels(const QString& canonical, Span range)
{
    QList<BlockLabelAt> labels;
    const QStringView text = QStringView(canonical).first(range.end);
    for (qsizetype at = triplePlace(text, beginnings, range.start); at >= 0;
        at = triplePlace(text, beginnings, at + 1)) {
        if (at > 0 && (isInWord(text[at - 1]) || standsBehindArticle(text, at)))
            continue;
        const char16_t first = smallLetter(text[at]);
        for (const auto& [label, words] : spellings) {
            if (words.front().unicode() != first)
                continue;
            const auto end = wordsEnd(text, at, words);
            const auto withColon = end ? labelEnd(canonical, at, *end, text) : std::nullopt;
            if (!withColon)
                continue;
            labels.append({label, {at, *withColon}});
            at = *withColon - 1;
            break;
        }
    }
    return labels;
}

} // namespace imr::core
