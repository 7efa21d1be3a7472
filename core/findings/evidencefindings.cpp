// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/itemfindings.h"
#include "core/reading/wordpattern.h"
#include "core/reading/wordplaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace imr::core {

namespace {

// "didn't", "hasn’t"
bool hasShortNot(QStringView words)
{
    for (qsizetype at = letterPlace(words, u't', 2); at >= 0; at = letterPlace(words, u't', at + 1)) {
        const bool endsWord = at + 1 == words.size() || !isInWord(words[at + 1]);
        if (endsWord && isOneOf(words[at - 1], u"'’") && smallLetter(words[at - 2]) == u'n')
            return true;
    }
    return false;
}

// "The claims administrator did not cite any evidence", "None", "N/A", or nothing behind the label.
bool saysNone(QStringView block)
{
    static constexpr WordBeginnings none("no |not |none |nothing |neither |without |nil |unknown |n/a ");
    constexpr qsizetype enough = 400;
    const qsizetype colon = block.indexOf(u':');
    QStringView words = block.sliced(colon + 1).trimmed();
    const bool speaks = std::ranges::any_of(words, [](QChar c) { return c.isLetterOrNumber(); });
    words = words.first(std::min(words.size(), enough));
    return !speaks || none.nextIn(words) >= 0 || hasShortNot(words);
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
