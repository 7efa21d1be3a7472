// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrange/itemcutter.h"

#include "core/citation/citations.h"
#include "core/conclusion/conclusion.h"
#include "core/parse/blocklabels.h"
#include "core/parse/itemreader.h"
#include "core/reading/foldedtext.h"
#include "core/request/disputedrequest.h"

#include <QRegularExpression>

namespace imr::core {

namespace {

// "X and Y": what joins two requests belongs to neither.
Span withoutJoints(const QString& canonical, Span words)
{
    static const QRegularExpression before(
        QStringLiteral("\\A(?:[\\s,;&+/]+|(?:and|plus|with)\\b)+"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(
        QStringLiteral("(?:[\\s,;&+/:]+|\\b(?:and|plus|with))+\\z"), QRegularExpression::CaseInsensitiveOption);
    words.start += before.matchView(words.of(canonical)).capturedLength();
    if (!words.isEmpty()) {
        if (const auto joint = behind.matchView(words.of(canonical)); joint.hasMatch())
            words.end = words.start + joint.capturedStart();
    }
    return words;
}

} // namespace

ItemCutter::ItemCutter(const QString& canonical, const Knowledge& knowledge)
    : m_canonical(canonical)
    , m_knowledge(knowledge)
{
}

Span ItemCutter::requestOf(const DisputedItem& item) const
{
    Span request = item.heading;
    const Spans decision = item.decision.spans();
    if (!decision.isEmpty() && request.contains(decision.first()))
        request.end = decision.first().start;
    return trimmed(m_canonical, request, u":");
}

DisputedItem ItemCutter::withRequest(const DisputedItem& item, Span heading, Span request) const
{
    DisputedItem read;
    read.heading = heading;
    read.decision = item.decision;
    read.conclusion = item.conclusion;
    read.claimsCitations = item.claimsCitations;
    read.reviewerCitations = item.reviewerCitations;
    read.claimsBlock = item.claimsBlock;
    read.reviewerBlock = item.reviewerBlock;
    read.rationale = item.rationale;
    readRequest(m_canonical, request, m_knowledge, read);
    return read;
}

QList<DisputedItem> ItemCutter::split(const DisputedItem& item, qsizetype at) const
{
    const Span request = requestOf(item);
    return request.contains(at) ? splitRequest(item, request, at) : splitBlocks(item, at);
}

QList<DisputedItem> ItemCutter::splitRequest(const DisputedItem& item, Span request, qsizetype at) const
{
    const Span first = withoutJoints(m_canonical, {request.start, at});
    const Span second = withoutJoints(m_canonical, {at, request.end});
    if (first.isEmpty() || second.isEmpty())
        return {item};
    return {withRequest(item, {item.heading.start, first.end}, first),
        withRequest(item, {second.start, item.heading.end}, second)};
}

QList<DisputedItem> ItemCutter::splitBlocks(const DisputedItem& item, qsizetype at) const
{
    const Span whole = item.whole();
    QList<DisputedItem> parts;
    for (const Span range : {Span {whole.start, at}, Span {at, whole.end}}) {
        if (trimmed(m_canonical, range).isEmpty())
            return {item};
        const QList<ItemBlocks> blocks = splitItems(m_canonical, range);
        for (const ItemBlocks& part : blocks)
            parts.append(readItem(m_canonical, part, m_knowledge, &readCitations));
        if (blocks.isEmpty()) { // no label, no decision: its first line is the heading, all else the rationale
            const qsizetype line = m_canonical.indexOf(u'\n', trimmed(m_canonical, range).start);
            const qsizetype end = line < 0 || line > range.end ? range.end : line;
            DisputedItem part = *headed({range.start, end});
            part.rationale = trimmed(m_canonical, {end, range.end});
            part.conclusion = conclusionOf(m_canonical, part.rationale);
            parts.append(part);
        }
    }
    return parts;
}

DisputedItem ItemCutter::joined(const DisputedItem& item, const DisputedItem& next) const
{
    if (isHeadingAlone(item)) {
        const Span heading {item.heading.start, next.heading.end};
        return withRequest(next, heading, {heading.start, requestOf(next).end});
    }
    DisputedItem whole = item;
    const Span blocks = item.whole();
    const qsizetype end = next.whole().end;
    const qsizetype start = item.rationale.isEmpty() ? blocks.end : item.rationale.start;
    whole.rationale = trimmed(m_canonical, {start, std::max(end, start)});
    Span words = whole.rationale;
    const QList<BlockLabelAt> labels = blockLabels(m_canonical, words);
    if (!labels.isEmpty() && labels.first().span.start == words.start)
        words.start = labels.first().span.end;
    whole.conclusion = conclusionOf(m_canonical, words);
    return whole;
}

std::optional<DisputedItem> ItemCutter::headed(Span heading) const
{
    const Span words = trimmed(m_canonical, heading);
    if (words.isEmpty())
        return {};
    ItemBlocks blocks;
    blocks.heading = words;
    blocks.ruling = decisionWordAtEnd(m_canonical, words);
    blocks.request = trimmed(m_canonical, {words.start, blocks.ruling ? blocks.ruling->words.start : words.end}, u":");
    return readItem(m_canonical, blocks, m_knowledge, &readCitations);
}

bool isHeadingAlone(const DisputedItem& item)
{
    return item.claimsBlock.isEmpty() && item.reviewerBlock.isEmpty() && item.rationale.isEmpty();
}

BlockCounts countsOf(const QList<DisputedItem>& items)
{
    BlockCounts counts;
    for (const DisputedItem& item : items) {
        counts.headings += item.heading.isEmpty() ? 0 : 1;
        counts.claims += item.claimsBlock.isEmpty() ? 0 : 1;
        counts.reviewer += item.reviewerBlock.isEmpty() ? 0 : 1;
        counts.rationales += item.rationale.isEmpty() ? 0 : 1;
    }
    return counts;
}

} // namespace imr::core
