// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conclusion/ruling.h"

#include "core/reading/foldedtext.h"
#include "core/reading/wordplaces.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace imr::core {

namespace {

Ruling rulingOf(const QRegularExpressionMatch& match, qsizetype offset)
{
    const Span words {offset + match.capturedStart(1), offset + match.capturedEnd(1)};
    return {words, match.capturedView(1).startsWith(u'u', Qt::CaseInsensitive)};
}

// Where "Upheld", "Uphold", "Overturn" or "Overturned" begins that ends at a place, a blank in it or none; -1 when none
// does.
qsizetype decisionWordStart(QStringView text, qsizetype from, qsizetype end)
{
    constexpr std::pair<QLatin1StringView, QLatin1StringView> ways[] {
        {QLatin1StringView("up"), QLatin1StringView("held")}, {QLatin1StringView("up"), QLatin1StringView("hold")},
        {QLatin1StringView("over"), QLatin1StringView("turn")},
        {QLatin1StringView("over"), QLatin1StringView("turned")}};
    for (const auto& [head, tail] : ways) {
        if (!endsBefore(text, end, tail))
            continue;
        qsizetype at = end - tail.size();
        at -= at > 0 && isPlainBlank(text[at - 1]) ? 1 : 0;
        if (endsBefore(text, at, head) && at - head.size() >= from)
            return at - head.size();
    }
    return -1;
}

} // namespace

std::optional<Ruling> decisionWordAtEnd(const QString& canonical, Span range)
{
    constexpr qsizetype longest = 40; // of the word with the blanks around it
    const qsizetype from = std::max(range.start, trimmed(canonical, range).end - longest);
    const QStringView text = QStringView(canonical).first(range.end);
    qsizetype end = range.end;
    while (end > from && (isPlainBlank(text[end - 1]) || text[end - 1] == u'.'))
        --end;
    const qsizetype start = decisionWordStart(text, from, end);
    if (start <= from || !(isPlainBlank(text[start - 1]) || text[start - 1] == u':'))
        return {};
    for (const auto word : {QLatin1StringView("partially"), QLatin1StringView("partly"), QLatin1StringView("part")}) {
        const qsizetype before = start - 1 - word.size();
        if (before >= from && text[start - 1] != u':' && standsAt(text, before, word)
            && (before == from || !isInWord(text[before - 1])))
            return {};
    }
    return Ruling {{start, end}, smallLetter(text[start]) == u'u'};
}

std::optional<Ruling> decisionWordAtLineEnd(const QString& canonical, Span range)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(Up ?h[eo]ld|Over ?turn(?:ed?)?)[ .]*(?=\\n|\\f|\\z)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 400; // of the word with what stands behind it on its line
    const QStringView text = QStringView(canonical).first(range.end);
    std::optional<Ruling> last;
    for (qsizetype colon = text.indexOf(u':', range.start); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        qsizetype start = colon + 1;
        while (start < text.size() && text[start].isSpace())
            ++start;
        if (start == text.size() || !isOneOf(smallLetter(text[start]), u"uo"))
            continue;
        const auto match = pattern.matchView(text.sliced(start, std::min(text.size() - start, longest)));
        if (match.hasMatch())
            last = rulingOf(match, start);
    }
    return last;
}

std::optional<Ruling> necessityIn(QStringView folded, qsizetype from)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\b((?:is|are|was|were)(?: not|not)?[ -]?medically necessary(?: (?:and|&|or) appropriate)?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.matchView(folded, from);
    if (!match.hasMatch())
        return {};
    const bool no = match.capturedView(1).contains(QLatin1StringView("not"), Qt::CaseInsensitive);
    return Ruling {{match.capturedStart(1), match.capturedEnd(1)}, no};
}

Field decisionField(const QString& canonical, const std::optional<Ruling>& ruling)
{
    if (!ruling)
        return {};
    const FoldedText words(canonical, ruling->words);
    return words.field(ruling->upheld ? QStringLiteral("Upheld") : QStringLiteral("Overturned"),
        {0, words.text().size()},
        ruling->contradicted ? QStringLiteral("decision words that others contradict")
                             : QStringLiteral("decision words"),
        ruling->contradicted ? 0.5 : 1.0);
}

} // namespace imr::core
