// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/sentencelabels.h"

#include <QRegularExpression>

namespace imr::core {

namespace {

bool beginsSentence(const QString& canonical, qsizetype at)
{
    if (beginsLine(canonical, at))
        return true;
    while (at > 0 && canonical[at - 1].isSpace())
        --at;
    return QStringView(u".:;)]\"”").contains(canonical[at - 1]);
}

QRegularExpression labelPattern()
{
    QString words = QStringLiteral(
        "\\b(?:"
        "(?<claims>The Claims? Administrator(?:['’]?s)? (?:BASED|VERB))|"
        "(?<rationale>(?:The )?REVIEWER['’]?s? decision rationale?s?\\s*:?|Rationale for (?:the )?decision\\s*:?|"
        "Decision rationale?\\s*:)|"
        "(?<reviewer>The REVIEWER (?:BASED|VERB|found|finds))"
        ")(?!\\w)");
    words.replace(QStringLiteral("BASED"),
        QStringLiteral("based (?:its|their|his/her|his|her|the) (?:decision|determination|denial)s? (?:up)?on|"
                       "(?:decision|determination) (?:was|is) based (?:up)?on"));
    words.replace(QStringLiteral("VERB"), QStringLiteral("did not \\w+|cited|cites|utilized|used|relied (?:up)?on"));
    words.replace(QStringLiteral("REVIEWER"), QStringLiteral("(?:Expert|Physician|Medical|Professional|IMR) Reviewer"));
    words.replace(u' ', QStringLiteral("\\s+"));
    return QRegularExpression(words, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QList<BlockLabelAt> sentenceLabels(const QString& canonical, Span range)
{
    static const QRegularExpression pattern = labelPattern();
    QList<BlockLabelAt> labels;
    for (const auto& match : pattern.globalMatchView(range.of(canonical))) {
        const Span span {range.start + match.capturedStart(), range.start + match.capturedEnd()};
        if (!beginsSentence(canonical, span.start))
            continue;
        const BlockLabel label = match.hasCaptured(u"claims") ? BlockLabel::Claims
            : match.hasCaptured(u"reviewer")                  ? BlockLabel::Reviewer
                                                              : BlockLabel::Rationale;
        labels.append({label, span});
    }
    return labels;
}

qsizetype closingStart(const QString& canonical, Span range)
{
    static const QRegularExpression closing(
        QStringLiteral("[\\n\\f][ \\t]*(?:Disclaimer\\s*:\\s*MAXIMUS\\b|Effect\\s+of\\s+the\\s+Decision\\b|"
                       "/[A-Za-z]{2,5}[ \\t]*(?=[\\n\\f]|\\z))"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = closing.matchView(QStringView(canonical).first(range.end), range.start);
    return match.hasMatch() ? match.capturedStart() : range.end;
}

} // namespace imr::core
