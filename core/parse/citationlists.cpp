// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/guidelineindex.h"
#include "core/parse/citations.h"

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

// "3.3.9 Opioids for Chronic Pain ..."
bool beginsNumbered(QStringView text)
{
    static const QRegularExpression number(QStringLiteral("\\A\\d{1,2}(?:\\.\\d{1,2})+\\.?\\s+\\w"));
    return number.matchView(headOf(text)).hasMatch();
}

// Whether what stands behind a comma goes on with the name before it; "and" may also join the last name of a list.
bool continuesName(QStringView rest, const GuidelineIndex& index)
{
    static const QRegularExpression inner(QStringLiteral("\\A(?:[a-z&]|\\d{1,2}\\))"));
    static const QRegularExpression joint(QStringLiteral("\\Aand\\s(?=[A-Z])"));
    if (const auto match = joint.matchView(headOf(rest)); match.hasMatch())
        return index.sectionLengthAt(rest, match.capturedEnd()) == 0;
    return inner.matchView(headOf(rest)).hasMatch();
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
        // "..., 4 Tapering Opioids": a number without a dot begins a name that is known.
        const bool nextNumber = beginsNumbered(rest) || (rest.front().isDigit() && index.sectionLengthAt(rest, 0) > 0);
        const bool goesOn = numbered ? !nextNumber : text[at] == u',' && continuesName(rest, index);
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
        QStringLiteral("(?:[,;]\\s?)?\\b(?:pages?|pgs?|pp|p)(?:\\s?\\(s\\)|\\.)?\\s?:?\\s?[\\[(]?"
                       "(?<list>\\d{1,4}(?![\\d/]|\\.\\d)(?:\\s?[-–]\\s?\\d{1,4})?"
                       "(?:\\s?(?:,|;|and|&|,\\s?and)\\s?(?:pages?\\s?)?\\d{1,4}(?!\\)|\\d|/"
                       ")(?:\\s?[-–]\\s?\\d{1,4})?)*)(?:\\sof\\s\\d{2,3}\\b)?[\\])]?[.]*"),
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
        static const QRegularExpression joint(QStringLiteral("\\Aand\\s(?=[A-Z])"));
        const auto match = joint.matchView(headOf(QStringView(text).sliced(at, std::max(end, at) - at)));
        const qsizetype start = at + std::max<qsizetype>(0, match.capturedEnd());
        const Span name = trimmed(text, {start, end}, u".,;:");
        if (!name.isEmpty())
            names.append(name);
        at = skipSeparators(text, std::max(end, at + 1), list.end);
    }
    return names;
}

} // namespace imr::core
