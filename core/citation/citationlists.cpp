// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citation/citations.h"
#include "core/lexicon/guidelineindex.h"
#include "core/reading/wordpattern.h"
#include "core/reading/wordplaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

// The head of a text is enough to tell how it begins; a match looks over all of what it is given.
QStringView headOf(QStringView text)
{
    constexpr qsizetype enough = 120;
    return text.first(std::min(text.size(), enough));
}

// How many digits stand at a place.
qsizetype digitsAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

// "3.3.9 Opioids for Chronic Pain ..."
bool beginsNumbered(QStringView text)
{
    const bool dotted = text.size() > 3 && (text[1] == u'.' || text[2] == u'.');
    if (!dotted || !text.front().isDigit())
        return false;
    static const Pattern number(
        QStringLiteral("\\d{1,2}(?:\\.\\d{1,2})+\\.?\\s+\\w"), Pattern::Case::Told, Pattern::Place::Start);
    return number.isIn(headOf(text));
}

// The length of an "and " that joins a name to the one before; 0 when none stands there.
qsizetype jointLength(QStringView text)
{
    constexpr QStringView joint = u"and ";
    const bool joins = text.size() > joint.size() && text.startsWith(joint) && text[joint.size()] >= u'A'
        && text[joint.size()] <= u'Z';
    return joins ? joint.size() : 0;
}

// Whether what stands behind a comma goes on with the name before it; "and" may also join the last name of a list.
bool continuesName(QStringView rest, const GuidelineIndex& index)
{
    if (const qsizetype joint = jointLength(rest); joint > 0)
        return index.sectionLengthAt(rest, joint) == 0;
    const QChar first = rest.front();
    const qsizetype digits = isDigit(first) ? digitsAt(rest.first(std::min<qsizetype>(rest.size(), 3)), 0) : 0;
    const bool numbersPart = (digits == 1 || digits == 2) && digits < rest.size() && rest[digits] == u')'; // "4)"
    return (first >= u'a' && first <= u'z') || first == u'&' || numbersPart;
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u',' || c == u';' || c == u'.';
}

qsizetype skipSeparators(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && isSeparator(text[at]))
        ++at;
    return at;
}

// The end of the part that starts at `from`: the next comma or semicolon outside brackets.
qsizetype partEnd(QStringView text, qsizetype from, qsizetype end)
{
    int depth = 0;
    for (qsizetype at = from; at < end; ++at) {
        if (text[at] == u'(')
            ++depth;
        else if (text[at] == u')' && depth > 0)
            --depth;
        else if (depth == 0 && (text[at] == u',' || text[at] == u';'))
            return at;
    }
    return end;
}

// "Chapter 6 ", "Chapter 6: "; 0 when none stands there.
qsizetype chapterLength(QStringView text)
{
    static const Pattern chapter(
        QStringLiteral("(?:chapter|ch\\.)\\s\\d{1,2}[,:]?\\s"), Pattern::Case::Any, Pattern::Place::Start);
    const auto match = standsAt(text, 0, QLatin1StringView("ch")) ? chapter.in(headOf(text)) : std::nullopt;
    return match ? match->end() : 0;
}

qsizetype nameEnd(const QString& text, qsizetype from, qsizetype end, const GuidelineIndex& index)
{
    const QStringView list = QStringView(text).first(end);
    const bool numbered = beginsNumbered(list.sliced(from));
    qsizetype at = from;
    if (!numbered) {
        // "Chapter 6 Pain, Suffering, and the Restoration of Function"
        const qsizetype name = from + chapterLength(list.sliced(from));
        const qsizetype known = index.sectionLengthAt(list, name);
        const qsizetype behind = name + known;
        if (known > 0 && (behind >= end || QStringView(u",;.").contains(text[behind])))
            at = behind;
    }
    at = partEnd(list, at, end);
    while (at < end) {
        const qsizetype next = skipSeparators(list, at, end);
        if (next >= end)
            break;
        const QStringView rest = list.sliced(next);
        // "..., 4 Tapering Opioids": a number without a dot begins a name that is known.
        const bool nextNumber = beginsNumbered(rest) || (rest.front().isDigit() && index.sectionLengthAt(rest, 0) > 0);
        const bool goesOn = numbered ? !nextNumber : text[at] == u',' && continuesName(rest, index);
        if (!goesOn)
            break;
        at = partEnd(list, next, end);
    }
    return at;
}

// Where a comma right before a place stands, which parts a page phrase from what it belongs to; the place without one.
qsizetype withComma(QStringView text, qsizetype from, qsizetype at)
{
    const qsizetype blank = at > from && text[at - 1].isSpace() ? 1 : 0;
    const qsizetype comma = at - blank - 1;
    return comma >= from && (text[comma] == u',' || text[comma] == u';') ? comma : at;
}

// The length of what joins the first page of a range to its last.
qsizetype rangeJointLength(QStringView text)
{
    if (text.isEmpty())
        return 0;
    if (text.front() == u'-' || text.front() == QChar(0x2013))
        return 1;
    for (const QLatin1StringView word : {QLatin1StringView("to "), QLatin1StringView("through ")}) {
        if (text.startsWith(word, Qt::CaseInsensitive))
            return word.size();
    }
    return 0;
}

// The pages and ranges of pages of a list: "74-75, 78 and page 93".
QList<Span> pagesIn(QStringView text, Span list)
{
    const auto digitsEnd = [&](qsizetype at) {
        while (at < list.end && isDigit(text[at]))
            ++at;
        return at;
    };
    const auto behindBlank = [&](qsizetype at) { return at < list.end && text[at].isSpace() ? at + 1 : at; };
    QList<Span> pages;
    for (qsizetype at = list.start; at < list.end; ++at) {
        if (!isDigit(text[at]))
            continue;
        Span page {at, digitsEnd(at)};
        const qsizetype joint = behindBlank(page.end);
        if (const qsizetype length = rangeJointLength(text.first(list.end).sliced(joint)); length > 0) {
            const qsizetype last = behindBlank(joint + length);
            if (const qsizetype end = digitsEnd(last); end > last)
                page.end = end;
        }
        pages.append(page);
        at = page.end - 1;
    }
    return pages;
}

// "63", "78-80": as a name that is nothing but pages mostly is.
bool isPageOrRange(QStringView name)
{
    constexpr qsizetype mostDigits = 4;
    const qsizetype first = digitsAt(name, 0);
    if (first == 0 || first > mostDigits || first == name.size())
        return first > 0 && first <= mostDigits;
    const qsizetype last = digitsAt(name, first + 1);
    return isOneOf(name[first], u"-–") && last > 0 && last <= mostDigits && first + 1 + last == name.size();
}

} // namespace

QList<PagePhrase> pagePhrasesIn(const QString& text, Span range)
{
    static const QString pages = QStringLiteral(
        "(?:pages?|pgs?|pp|p)(?:\\s?\\(s\\)|\\.)?\\s?:?\\s?[\\[(]?"
        "(\\d{1,4}(?![\\d/]|\\.\\d|\\s?C\\.?\\s?[CF]\\.?\\s?R\\b)(?:(?:\\s?[-–]\\s?|\\s(?:to|through)\\s)\\d{1,4})?"
        "(?:\\s?(?:,|;|and|&|,\\s?and)\\s?(?:pages?\\s?)?\\d{1,4}(?!\\)|\\d|/"
        ")(?:(?:\\s?[-–]\\s?|\\s(?:to|through)\\s)\\d{1,4})?)*)(?:\\sof\\s\\d{2,3}\\b)?[\\])]?[.]*");
    static constexpr WordBeginnings labels("page|pg|pp|p |p#");
    constexpr qsizetype usual = 120;
    constexpr qsizetype longest = 2000;
    constexpr qsizetype ahead = 40; // of what a phrase goes on with: another page and its joints
    static const WordPattern phrase(labels, pages, usual);
    static const WordPattern longPhrase(labels, pages, longest);
    QList<PagePhrase> phrases;
    const QStringView words = QStringView(text).first(range.end);
    qsizetype from = range.start;
    for (auto match = phrase.firstIn(words, from); match; match = phrase.firstIn(words, from)) {
        if (match->span().length() > usual - ahead) // there may be more of it
            match = longPhrase.firstIn(words, match->start());
        const qsizetype start = withComma(words, from, match->start());
        from = match->span().end;
        phrases.append({{start, from}, pagesIn(words, match->span(1))});
    }
    return phrases;
}

QString pageText(QString words)
{
    static const QRegularExpression joint(
        QStringLiteral("\\s(?:to|through)\\s|–"), QRegularExpression::CaseInsensitiveOption);
    if (std::ranges::all_of(words, [](QChar c) { return isDigit(c) || c == u'-'; })) // as most are
        return words;
    return words.replace(joint, QStringLiteral("-")).remove(u' ');
}

QList<Span> sectionNamesIn(const QString& text, Span list, const GuidelineIndex& index)
{
    QList<Span> names;
    list = trimmed(text, list); // a page phrase may follow it: "... risk Page(s): 68"
    qsizetype at = skipSeparators(text, list.start, list.end);
    while (at < list.end) {
        const qsizetype end = nameEnd(text, at, list.end, index);
        const qsizetype start = at + jointLength(QStringView(text).sliced(at, std::max(end, at) - at));
        const Span name = trimmed(text, {start, end}, u".,;:");
        if (!name.isEmpty() && name.of(text).compare(u"as well as", Qt::CaseInsensitive) != 0)
            names.append(name);
        at = skipSeparators(text, std::max(end, at + 1), list.end);
    }
    return names;
}

Span withoutLabel(const QString& text, Span name, bool* labelled)
{
    static const Pattern label(QStringLiteral("(?:pages?|pgs?)(?:\\s?\\(s\\)\\s?:?|\\s?:|\\z)\\s*"), Pattern::Case::Any,
        Pattern::Place::Start);
    const QStringView words = name.of(text);
    const bool mayBegin = standsAt(words, 0, QLatin1StringView("page")) || standsAt(words, 0, QLatin1StringView("pg"));
    if (const auto match = mayBegin ? label.in(text, name) : std::nullopt) {
        name.start = match->end();
        *labelled = true;
    }
    const auto bracket
        = [&](qsizetype at, char16_t round, char16_t square) { return text[at] == round || text[at] == square; };
    if (!name.isEmpty() && bracket(name.start, u'(', u'[')) {
        const qsizetype close = text.indexOf(text[name.start] == u'(' ? u')' : u']', name.start);
        if (close < 0 || close >= name.end - 1) {
            name.end = close == name.end - 1 ? close : name.end;
            ++name.start;
        }
    }
    while (!name.isEmpty() && bracket(name.end - 1, u'(', u'['))
        name = trimmed(text, {name.start, name.end - 1});
    return name.length() == 1 && bracket(name.start, u')', u']') ? Span {name.start, name.start} : name;
}

Span pagesBehind(const QString& text, Span name)
{
    static const Pattern pages(
        QStringLiteral(
            "(?:\\A|(?<!chapter|chap|chp|ch|section|table|part|figure)\\s)(\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?)\\z"),
        Pattern::Case::Any);
    if (isPageOrRange(name.of(text)))
        return name;
    const bool mayEnd = !name.isEmpty() && text[name.end - 1].isDigit();
    const auto match = mayEnd ? pages.in(text, name) : std::nullopt;
    return {match ? match->start(1) : name.end, name.end};
}

} // namespace imr::core
