// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/sectionheading.h"

#include "core/parse/wordplaces.h"

#include <algorithm>
#include <utility>

namespace imr::core {

namespace {

// The letters that every heading of these words begins with; none where it may begin in several ways.
QByteArray leadOf(const QString& words)
{
    const auto end = std::ranges::find_if(words, [](QChar c) { return !c.isLetter(); });
    QByteArray lead = words.first(end - words.begin()).toLower().toLatin1();
    if (end != words.end() && *end == u'?')
        lead.chop(1);
    return lead;
}

// Whether nothing but blanks stands between a place and the line end before it.
bool beginsOwnLine(QStringView text, qsizetype at)
{
    while (at > 0 && (text[at - 1] == u' ' || text[at - 1] == u'\t'))
        --at;
    return at == 0 || text[at - 1] == u'\n' || text[at - 1] == u'\f';
}

bool isInCapitals(QStringView words)
{
    return std::ranges::all_of(words, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

// Up to the first small letter, which no heading in capitals goes beyond.
QStringView capitalsIn(QStringView words)
{
    const auto small = std::ranges::find_if(words, [](QChar c) { return c >= u'a' && c <= u'z'; });
    return words.first(std::min<qsizetype>(words.size(), small - words.begin() + 1));
}

std::optional<Span> matchOf(const QRegularExpression& pattern, QStringView text, qsizetype offset)
{
    const auto match = pattern.matchView(text);
    return match.hasMatch() ? std::optional(Span {offset + match.capturedStart(1), offset + match.capturedEnd()})
                            : std::nullopt;
}

} // namespace

SectionHeading::SectionHeading(QString words)
    : m_lead(leadOf(words))
{
    words.replace(u' ', QStringLiteral("\\s+"));
    // Where the lead tells the place, the words are only tried there.
    const bool placed = !m_lead.isEmpty();
    const QString capitals = placed ? QStringLiteral("\\A") : QStringLiteral("(?<!\\w)");
    const QString line = placed ? QStringLiteral("\\A") : QStringLiteral("(?:\\A|[\\n\\f])[ \\t]*");
    m_capitals.setPattern(QStringLiteral("%1(%2)(?!\\w)(?:\\s*:)?").arg(capitals, words));
    m_ownLine.setPattern(QStringLiteral("%1(%2)(?:\\s*:|(?=[ \\t]*(?:[\\n\\f]|\\z)))").arg(line, words));
    m_ownLine.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
}

std::optional<Span> SectionHeading::in(const QString& canonical, qsizetype from) const
{
    const QStringView text(canonical);
    if (m_lead.isEmpty()) {
        const auto capitals = matchOf(m_capitals, text.sliced(from), from);
        return capitals ? capitals : matchOf(m_ownLine, text.sliced(from), from);
    }
    constexpr qsizetype longest = 240; // of a heading with its blanks; a match looks over all of what it is given
    std::optional<Span> ownLine;
    const QLatin1StringView lead(m_lead);
    for (qsizetype at = placeOf(text, lead, from); at >= 0; at = placeOf(text, lead, at + 1)) {
        const QStringView words = text.sliced(at, std::min(text.size() - at, longest));
        if (isInCapitals(words.first(lead.size())) && (at == 0 || !isInWord(text[at - 1]))) {
            if (const auto capitals = matchOf(m_capitals, capitalsIn(words), at))
                return capitals;
        }
        if (!ownLine && beginsOwnLine(text, at))
            ownLine = matchOf(m_ownLine, words, at);
    }
    return ownLine;
}

QList<std::optional<LetterPart>> partsOf(const QString& canonical, const QList<SectionHeading>& headings)
{
    QList<std::optional<LetterPart>> parts;
    for (const SectionHeading& heading : headings) {
        const auto at = heading.in(canonical);
        parts.append(at ? std::optional(LetterPart {*at, {at->end, canonical.size()}}) : std::nullopt);
    }
    for (auto& part : parts) {
        for (const auto& other : std::as_const(parts)) {
            if (part && other && other->heading.start >= part->heading.end)
                part->text.end = std::min(part->text.end, other->heading.start);
        }
    }
    return parts;
}

} // namespace imr::core
