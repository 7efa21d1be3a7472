// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/sectionheading.h"

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

} // namespace imr::core
