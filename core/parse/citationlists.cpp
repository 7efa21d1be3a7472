// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/guidelineindex.h"
#include "core/parse/citations.h"

#include <QRegularExpression>

namespace imr::core {

namespace {

// "3.3.9 Opioids for Chronic Pain ..."
bool beginsNumbered(QStringView text)
{
    static const QRegularExpression number(QStringLiteral("\\A\\d{1,2}(?:\\.\\d{1,2})+\\.?\\s+\\w"));
    return number.matchView(text).hasMatch();
}

// Whether what stands behind a comma goes on with the name before it.
bool continuesName(QStringView rest)
{
    static const QRegularExpression inner(QStringLiteral("\\A(?:[a-z&]|\\d{1,2}\\)|and\\s)"));
    return inner.matchView(rest).hasMatch();
}

qsizetype skipSeparators(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && (text[at].isSpace() || text[at] == u',' || text[at] == u';' || text[at] == u'.'))
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

qsizetype nameEnd(const QString& text, qsizetype from, qsizetype end, const GuidelineIndex& index)
{
    const QStringView list = QStringView(text).first(end);
    const bool numbered = beginsNumbered(list.sliced(from));
    qsizetype at = from;
    if (!numbered) {
        const qsizetype known = index.sectionLengthAt(list, from);
        const qsizetype behind = from + known;
        if (known > 0 && (behind >= end || QStringView(u",;.").contains(text[behind])))
            at = behind;
    }
    at = partEnd(list, at, end);
    while (at < end) {
        const qsizetype next = skipSeparators(list, at, end);
        if (next >= end)
            break;
        const QStringView rest = list.sliced(next);
        const bool goesOn = numbered ? !beginsNumbered(rest) : text[at] == u',' && continuesName(rest);
        if (!goesOn)
            break;
        at = partEnd(list, next, end);
    }
    return at;
}

} // namespace

QList<PagePhrase> pagePhrasesIn(const QString& text, Span range)
{
    static const QRegularExpression phrase(
        QStringLiteral(
            "(?:[,;]\\s?)?\\b(?:pages?|pgs?|pp|p)(?:\\(s\\)|\\.)?\\s?:?\\s?"
            "(?<list>\\d{1,4}(?![\\d/])(?:\\s?[-–]\\s?\\d{1,4})?"
            "(?:\\s?(?:,|;|and|&|,\\s?and)\\s?(?:pages?\\s?)?\\d{1,4}(?!\\)|\\d|/)(?:\\s?[-–]\\s?\\d{1,4})?)*)[.]*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression page(QStringLiteral("\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?"));
    QList<PagePhrase> phrases;
    for (const auto& match : phrase.globalMatchView(QStringView(text).first(range.end), range.start)) {
        PagePhrase found {{match.capturedStart(), match.capturedEnd()}, {}};
        for (const auto& one : page.globalMatchView(match.capturedView(u"list")))
            found.pages.append(
                {match.capturedStart(u"list") + one.capturedStart(), match.capturedStart(u"list") + one.capturedEnd()});
        phrases.append(found);
    }
    return phrases;
}

QList<Span> sectionNamesIn(const QString& text, Span list, const GuidelineIndex& index)
{
    QList<Span> names;
    list = trimmed(text, list); // a page phrase may follow it: "... risk Page(s): 68"
    qsizetype at = skipSeparators(text, list.start, list.end);
    while (at < list.end) {
        const qsizetype end = nameEnd(text, at, list.end, index);
        const Span name = trimmed(text, {at, end}, u".,;:");
        if (!name.isEmpty())
            names.append(name);
        at = skipSeparators(text, std::max(end, at + 1), list.end);
    }
    return names;
}

} // namespace imr::core
