// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/itemfindings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

// "The claims administrator did not cite any evidence", "None", "N/A", or nothing behind the label.
bool saysNone(QStringView block)
{
    static const QRegularExpression none(
        QStringLiteral("\\b(?:not?|none|nothing|neither|without|nil|unknown|n/a)\\b|n['’]t\\b"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype enough = 400;
    const qsizetype colon = block.indexOf(u':');
    const QStringView words = block.sliced(colon + 1).trimmed();
    const bool speaks = std::ranges::any_of(words, [](QChar c) { return c.isLetterOrNumber(); });
    return !speaks || none.matchView(words.first(std::min(words.size(), enough))).hasMatch();
}

QList<Finding> unreadFindings(const ItemInLetter& in, Span block, bool byReviewer)
{
    const char* text = byReviewer
        ? QT_TRANSLATE_NOOP("imr::Findings", "Item %1: what the reviewer cites could not be read: “%2”.")
        : QT_TRANSLATE_NOOP("imr::Findings", "Item %1: what the claims administrator cites could not be read: “%2”.");
    constexpr qsizetype longest = 80;
    QString words = block.of(in.canonical).toString().section(u':', 1).simplified();
    if (words.size() > longest)
        words = words.first(longest) + u'…';
    return {in.finding("evidence-not-read", {text, {in.numberText(), words}}, {block})};
}

} // namespace

QList<Finding> evidenceFindings(const ItemInLetter& in)
{
    const DisputedItem& item = in.item();
    const auto isUncited
        = [](const QList<Citation>& citations, Span block) { return citations.isEmpty() && !block.isEmpty(); };
    bool claims = isUncited(item.claimsCitations, item.claimsBlock);
    bool reviewer = isUncited(item.reviewerCitations, item.reviewerBlock);
    QList<Finding> findings;
    if (claims && !saysNone(item.claimsBlock.of(in.canonical))) {
        findings += unreadFindings(in, item.claimsBlock, false);
        claims = false;
    }
    if (reviewer && !saysNone(item.reviewerBlock.of(in.canonical))) {
        findings += unreadFindings(in, item.reviewerBlock, true);
        reviewer = false;
    }
    if (!claims && !reviewer)
        return findings;
    const char* text = claims && reviewer
        ? QT_TRANSLATE_NOOP("imr::Findings", "Item %1: neither side cited any evidence.")
        : claims ? QT_TRANSLATE_NOOP("imr::Findings", "Item %1: the claims administrator cited no evidence.")
                 : QT_TRANSLATE_NOOP("imr::Findings", "Item %1: the reviewer cited no evidence.");
    Spans spans;
    if (claims)
        spans.append(item.claimsBlock);
    if (reviewer)
        spans.append(item.reviewerBlock);
    findings.append(in.finding("no-evidence-cited", {text, {in.numberText()}}, spans));
    return findings;
}

} // namespace imr::core
