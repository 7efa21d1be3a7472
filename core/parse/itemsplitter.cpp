// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/itemsplitter.h"

#include "core/parse/foldedtext.h"

#include <QRegularExpression>

namespace imr::core {

namespace {

enum class Label {
    Claims,
    Reviewer,
    Rationale,
};

struct LabelAt
{
    Label label;
    Span span;
};

QList<LabelAt> labelsIn(const QString& canonical, Span items)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(?:(?<claims>Claims\\s+Administrator\\s+guideline)|(?<reviewer>MAXIMUS\\s+guideline)|"
                       "(?<rationale>Decision\\s+rationale))\\s*:"),
        QRegularExpression::CaseInsensitiveOption);
    QList<LabelAt> labels;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(canonical, items.start)) {
        const Label label = match.hasCaptured(u"claims") ? Label::Claims
            : match.hasCaptured(u"reviewer")             ? Label::Reviewer
                                                         : Label::Rationale;
        labels.append({label, {match.capturedStart(), match.capturedEnd()}});
    }
    return labels;
}

// The last decision word of the range that nothing but blanks and punctuation follows.
std::optional<Span> decisionAtEnd(const QString& canonical, Span range)
{
    static const QRegularExpression pattern(
        QStringLiteral("[:\\s](Upheld|Overturned)[\\s.]*\\z"), QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 40; // of the word with the blanks around it
    const qsizetype from = std::max(range.start, trimmed(canonical, range).end - longest);
    const auto match = pattern.matchView(range.of(canonical).sliced(from - range.start));
    if (!match.hasMatch())
        return {};
    return Span {from + match.capturedStart(1), from + match.capturedEnd(1)};
}

// In a letter cut off after a heading no label follows it: its decision word ends a line.
std::optional<Span> decisionAtLineEnd(const QString& canonical, Span range)
{
    static const QRegularExpression pattern(QStringLiteral(":\\s*(Upheld|Overturned)\\s*(?=\\n|\\f|\\z)"));
    std::optional<Span> last;
    for (const auto& match : pattern.globalMatchView(range.of(canonical)))
        last = Span {range.start + match.capturedStart(1), range.start + match.capturedEnd(1)};
    return last;
}

void setHeading(ItemBlocks& item, const QString& canonical, qsizetype start, Span decision)
{
    const Span heading = trimmed(canonical, {start, decision.end});
    item.heading = heading;
    item.decision = decision;
    item.request = trimmed(canonical, {heading.start, decision.start}, u":");
}

} // namespace

QList<ItemBlocks> splitItems(const QString& canonical, Span range, BlockCounts* counts)
{
    QList<ItemBlocks> items;
    const QList<LabelAt> labels = labelsIn(canonical, range);
    qsizetype before = range.start; // where the text that a heading may stand in begins
    bool rationaleBefore = false;
    Label last = Label::Rationale;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const auto& [label, span] = labels.at(i);
        const qsizetype next = i + 1 < labels.size() ? labels.at(i + 1).span.start : range.end;
        const bool opensItem
            = label == Label::Claims || (label == Label::Reviewer && last != Label::Claims) || items.isEmpty();
        if (opensItem) {
            ItemBlocks item;
            if (const auto decision = decisionAtEnd(canonical, {before, span.start})) {
                setHeading(
                    item, canonical, headingStart(canonical, before, decision->start, rationaleBefore), *decision);
                if (rationaleBefore && !items.isEmpty())
                    items.last().rationale.end = items.last().rationaleText.end = item.heading.start;
            }
            items.append(item);
        }
        ItemBlocks& item = items.last();
        const Span block = trimmed(canonical, {span.start, next});
        const Span text = trimmed(canonical, {span.end, std::max(next, span.end)});
        switch (label) {
        case Label::Claims:
            item.claims = block;
            item.claimsText = text;
            break;
        case Label::Reviewer:
            item.reviewer = block;
            item.reviewerText = text;
            break;
        case Label::Rationale:
            item.rationale = item.rationale.isEmpty() ? block : Span {item.rationale.start, block.end};
            item.rationaleText = item.rationaleText.isEmpty() ? text : Span {item.rationaleText.start, text.end};
            break;
        }
        last = label;
        before = span.end;
        rationaleBefore = label == Label::Rationale;
    }

    // A heading at the letter's torn end.
    if (last == Label::Rationale || items.isEmpty()) {
        if (const auto decision = decisionAtLineEnd(canonical, {before, range.end})) {
            ItemBlocks item;
            setHeading(item, canonical, headingStart(canonical, before, decision->start, rationaleBefore), *decision);
            if (!items.isEmpty())
                items.last().rationale.end = items.last().rationaleText.end = item.heading.start;
            items.append(item);
        }
    }
    for (ItemBlocks& item : items) {
        item.rationale = trimmed(canonical, item.rationale);
        item.rationaleText = trimmed(canonical, item.rationaleText);
        if (counts) {
            counts->headings += item.heading.isEmpty() ? 0 : 1;
            counts->claims += item.claims.isEmpty() ? 0 : 1;
            counts->reviewer += item.reviewer.isEmpty() ? 0 : 1;
            counts->rationales += item.rationale.isEmpty() ? 0 : 1;
        }
    }
    return items;
}

} // namespace imr::core
