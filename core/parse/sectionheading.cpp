// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/sectionheading.h"

#include "core/reading/wordplaces.h"

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

// Where the lead of the words tells the place, they are only tried there.
Pattern::Place placeOfWords(const QByteArray& lead)
{
    return lead.isEmpty() ? Pattern::Place::Anywhere : Pattern::Place::Start;
}

Pattern inCapitals(const QString& words, const QByteArray& lead)
{
    const QString before = lead.isEmpty() ? QStringLiteral("(?<!\\w)") : QString();
    return Pattern(
        QStringLiteral("%1(%2)(?!\\w)(?:\\s*:)?").arg(before, words), Pattern::Case::Told, placeOfWords(lead));
}

Pattern onOwnLine(const QString& words, const QByteArray& lead)
{
    const QString before = lead.isEmpty() ? QStringLiteral("(?:\\A|[\\n\\f])[ \\t]*") : QString();
    return Pattern(QStringLiteral("%1(%2)(?:\\s*:|(?=[ \\t]*(?:[\\n\\f]|\\z)))").arg(before, words), Pattern::Case::Any,
        placeOfWords(lead));
}

QString withBlanks(QString words)
{
    return words.replace(u' ', QStringLiteral("\\s+"));
}

std::optional<Span> matchOf(const Pattern& pattern, QStringView text, Span stretch)
{
    const auto match = pattern.in(text, stretch);
    return match ? std::optional(Span {match->start(1), match->end()}) : std::nullopt;
}

} // namespace

SectionHeading::SectionHeading(const QString& words)
    : m_lead(leadOf(words))
    , m_capitals(inCapitals(withBlanks(words), m_lead))
    , m_ownLine(onOwnLine(withBlanks(words), m_lead))
{
}

std::optional<Span> SectionHeading::in(const QString& canonical, qsizetype from) const
{
    const QStringView text(canonical);
    if (m_lead.isEmpty()) {
        const Span rest {from, text.size()};
        const auto capitals = matchOf(m_capitals, text, rest);
        return capitals ? capitals : matchOf(m_ownLine, text, rest);
    }
    constexpr qsizetype longest = 240; // of a heading with its blanks
    std::optional<Span> ownLine;
    const QLatin1StringView lead(m_lead);
    for (qsizetype at = placeOf(text, lead, from); at >= 0; at = placeOf(text, lead, at + 1)) {
        const QStringView words = text.sliced(at, std::min(text.size() - at, longest));
        if (isInCapitals(words.first(lead.size())) && (at == 0 || !isInWord(text[at - 1]))) {
            if (const auto capitals = matchOf(m_capitals, text, {at, at + capitalsIn(words).size()}))
                return capitals;
        }
        if (!ownLine && beginsOwnLine(text, at))
            ownLine = matchOf(m_ownLine, text, {at, at + words.size()});
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
