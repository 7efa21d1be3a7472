// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/sectionheading.h"

#include <algorithm>
#include <utility>

namespace imr::core {

SectionHeading::SectionHeading(QString words)
{
    words.replace(u' ', QStringLiteral("\\s+"));
    m_capitals.setPattern(QStringLiteral("(?<!\\w)(%1)(?!\\w)(?:\\s*:)?").arg(words));
    m_ownLine.setPattern(QStringLiteral("(?:\\A|[\\n\\f])[ \\t]*(%1)(?:\\s*:|(?=[ \\t]*(?:[\\n\\f]|\\z)))").arg(words));
    m_ownLine.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
}

std::optional<Span> SectionHeading::in(const QString& canonical, qsizetype from) const
{
    for (const QRegularExpression* pattern : {&m_capitals, &m_ownLine}) {
        if (const auto match = pattern->match(canonical, from); match.hasMatch())
            return Span {match.capturedStart(1), match.capturedEnd()};
    }
    return {};
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
