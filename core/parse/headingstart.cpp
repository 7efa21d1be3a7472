// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/itemsplitter.h"
#include "core/reading/foldedtext.h"
#include "core/reading/wordpattern.h"
#include "core/reading/wordplaces.h"

#include <QRegularExpression>
#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace imr::core {

namespace {

struct Line
{
    Span span;
    bool firstOfPage = false;
};

using Lines = QVarLengthArray<std::pair<Line, bool>, 64>;

// The lines of a range without the empty ones; `parted` of each: an empty line stands before it.
Lines linesOf(const QString& text, Span range)
{
    Lines lines;
    bool parted = false;
    bool newPage = false;
    const auto next = [words = QStringView(text).first(range.end)](QChar end, qsizetype from) {
        const qsizetype at = words.indexOf(end, from);
        return at < 0 ? words.size() : at;
    };
    qsizetype pageEnd = next(u'\f', range.start);
    qsizetype lineEnd = next(u'\n', range.start);
    for (qsizetype at = range.start; at < range.end;) {
        if (pageEnd < at)
            pageEnd = next(u'\f', at);
        if (lineEnd < at)
            lineEnd = next(u'\n', at);
        const qsizetype end = std::min(pageEnd, lineEnd);
        const Span line = trimmed(text, {at, end});
        if (line.isEmpty()) {
            parted = parted || at > range.start;
        } else {
            lines.append(std::pair(Line {line, newPage}, parted));
            parted = newPage = false;
        }
        newPage = newPage || (end < range.end && text[end] == u'\f');
        at = end + 1;
    }
    return lines;
}

bool endsSentence(QStringView line)
{
    static constexpr QStringView abbreviations[]
        = {u"Dr", u"Mr", u"Mrs", u"Ms", u"St", u"vs", u"No", u"approx", u"incl"};
    while (!line.isEmpty() && isOneOf(line.back(), u")]\"'”’"))
        line.chop(1);
    if (line.isEmpty() || !isOneOf(line.back(), u".?!"))
        return false;
    if (line.back() != u'.')
        return true;
    line.chop(1);
    qsizetype word = line.size();
    while (word > 0 && isInWord(line[word - 1]))
        --word;
    line = line.sliced(word);
    const bool initial = line.size() == 1 && line.front() >= u'A' && line.front() <= u'Z';
    return !initial && !std::ranges::contains(abbreviations, line);
}

// A modified request's heading has sentences of its own (LETTERS.md, Modified requests): one that tells what was
// authorized, or what remains, is not yet whole without the sentence that tells what was asked.
bool lacksOriginal(const QString& canonical, Span heading)
{
    static const QRegularExpression later(
        QStringLiteral(
            "\\bremaining (?:IMR[ -])?(?:eligible|portion)\\b|\\bIMR eligible\\b|"
            "\\b(?:authorized|approved|certified|modified) by the Claims\\b|"
            "\\bClaims Administrator (?:authorized|approved|certified|modified)\\b|\\AThe original request,"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression original(
        QStringLiteral("\\b(?:was|were|is) the original request\\b|\\AThe original request (?:was|is) for\\b"),
        QRegularExpression::CaseInsensitiveOption);
    // Hardly a heading has any of their words.
    const QStringView words = heading.of(canonical);
    if (!has(words, QLatin1StringView("remaining")) && !has(words, QLatin1StringView("eligible"))
        && !has(words, QLatin1StringView("claims")) && !has(words, QLatin1StringView("original")))
        return false;
    const FoldedText folded(canonical, heading);
    return later.match(folded.text()).hasMatch() && !original.match(folded.text()).hasMatch();
}

// A heading may be of several sentences. Where the paragraph before a line tells of no necessity but the one before
// that does, the rationale ended there, and the line goes on with its own paragraph. At a page's top nothing tells.
bool isInsideHeading(const QString& canonical, const Lines& lines, qsizetype last, qsizetype at)
{
    const auto tells = [&](qsizetype from, qsizetype end) {
        const Span words {lines.at(from).first.span.start, lines.at(end - 1).first.span.end};
        return has(words.of(canonical), QLatin1StringView("necess"));
    };
    qsizetype paragraph = last;
    while (paragraph > 0 && !lines.at(paragraph).second && !lines.at(paragraph).first.firstOfPage)
        --paragraph;
    constexpr qsizetype lastLines = 3; // of a rationale
    return paragraph > 0 && paragraph < at && lines.at(paragraph).second && !tells(paragraph, at)
        && tells(std::max<qsizetype>(0, paragraph - lastLines), paragraph);
}

// An empty line may stand inside a heading: what stands before it ends no sentence, and begins behind the sentence that
// introduces the items, or behind the end of a rationale. There a source may stand too, so that the words go on as
// well: in lower case, with a number of pieces, or behind a comma.
bool isTornHeading(const QString& canonical, const Lines& lines, qsizetype at, bool behindIntroduction)
{
    const QStringView before = lines.at(at - 1).first.span.of(canonical);
    if (!lines.at(at).second || endsSentence(before))
        return false;
    const QChar first = lines.at(at).first.span.of(canonical).front();
    const bool goesOn = first.isLower() || first == u'#' || before.endsWith(u',');
    return behindIntroduction || (goesOn && isInsideHeading(canonical, lines, at - 1, at));
}

// Behind the last sentence of a line that a rationale ends in ("... is not medically necessary. ", "... of opioids for
// this patient. "): what follows it on the line is no more of the rationale. -1 when there is none.
qsizetype startBehindVerdict(const QString& canonical, Span line)
{
    static const WordPattern verdict(
        "appropriate|inappropriate|warranted|supported|indicated|recommended|needed|established|overturned|upheld|"
        "necess|unnecess|guideline|patient|worker|physician",
        QStringLiteral("(?:(?:appropriate|inappropriate|warranted|supported|indicated|recommended|needed|"
                       "established|overturned|"
                       "upheld)|(?:necessary|unnecessary|necessity|guidelines?|patient|worker|physician)\\b[^.:]{0,60})"
                       "[)\"'’”]*\\.+[)\"'’”]*\\s*(?=[A-Z0-9(#])"));
    constexpr qsizetype enough = 600; // a line that holds a whole rationale
    const qsizetype from = std::max(line.start, line.end - enough);
    const QStringView words = QStringView(canonical).sliced(from, line.end - from);
    qsizetype start = -1;
    // Most lines have no full stop but at their end.
    const qsizetype stop = words.indexOf(u'.');
    if (stop < 0 || stop + 1 == words.size())
        return start;
    for (auto match = verdict.firstIn(words); match; match = verdict.firstIn(words, match->span().end))
        start = from + match->span().end;
    return start;
}

} // namespace

qsizetype headingStart(const QString& canonical, qsizetype from, qsizetype decision, bool rationaleBefore)
{
    const auto lines = linesOf(canonical, {from, decision});
    if (lines.isEmpty())
        return decision;
    qsizetype fallback = -1; // a start that would leave a modified request without its first sentence; or a page's top
    constexpr int mostLines = 14;
    const QStringView before = QStringView(canonical).first(from).trimmed();
    const bool behindIntroduction = !rationaleBefore && before.endsWith(u':');
    for (qsizetype i = lines.size() - 1; i > 0 && lines.size() - i <= mostLines; --i) {
        const auto& [line, parted] = lines.at(i);
        const qsizetype glued = rationaleBefore ? startBehindVerdict(canonical, line.span) : -1;
        if (glued >= 0 && !lacksOriginal(canonical, {glued, decision}))
            return glued;
        const bool mayStart = (parted && !isTornHeading(canonical, lines, i, behindIntroduction))
            || (endsSentence(lines.at(i - 1).first.span.of(canonical)) && !isInsideHeading(canonical, lines, i, i));
        if (mayStart && !lacksOriginal(canonical, {line.span.start, decision}))
            return line.span.start;
        if ((mayStart || line.firstOfPage) && fallback < 0)
            fallback = line.span.start;
    }
    const auto& [first, parted] = lines.first();
    const qsizetype glued
        = rationaleBefore && lines.size() <= mostLines ? startBehindVerdict(canonical, first.span) : -1;
    if (glued >= 0 && !lacksOriginal(canonical, {glued, decision}))
        return glued;
    if (!rationaleBefore || parted || lines.size() == 1)
        return first.span.start;
    return fallback >= 0 ? fallback : lines.last().first.span.start;
}

} // namespace imr::core
