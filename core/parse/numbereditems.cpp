// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/numbereditems.h"

#include "core/reading/foldedtext.h"

#include <QRegularExpression>
#include <QStringMatcher>

#include <algorithm>

namespace imr::core {

namespace {

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;

struct NumberedHeading
{
    Span whole;
    Span request;
    std::optional<Ruling> ruling;
};

// Where the heading with the number wanted begins: the last such line, or sentence where line ends are lost; else the
// last numbered line.
std::optional<qsizetype> numberedStart(const QString& canonical, Span range, int wanted)
{
    static const QRegularExpression number(
        QStringLiteral("(?:(?<line>\\A|[\\n\\f])[ \\t]*|[.:)]\\s+)(?<number>\\d{1,2})\\s*[.)](?!\\d)\\s*(?=\\S)"));
    std::optional<qsizetype> ofLine;
    std::optional<qsizetype> ofSentence;
    std::optional<qsizetype> other;
    for (const auto& match : number.globalMatchView(range.of(canonical))) {
        const qsizetype at = range.start + match.capturedStart(u"number");
        const bool right = match.capturedView(u"number").toInt() == wanted;
        const bool line = match.hasCaptured(u"line");
        if (right)
            (line ? ofLine : ofSentence) = at;
        else if (line)
            other = at;
    }
    return ofLine ? ofLine : ofSentence ? ofSentence : other;
}

// The decision that the text before a label ends with; of `folded`. A sentence on medical necessity in other words has
// no decision that is known, but is one.
struct End
{
    Span words;
    std::optional<Ruling> ruling;
    qsizetype behind = 0; // the sentence on medical necessity before, where the rationale before mostly ends
};

std::optional<End> endOf(const QString& folded)
{
    static const QRegularExpression otherWords(
        QStringLiteral("\\b(?:is|are|was|were) ?[^.]{0,60}(?:\\b|not)medically necessary[^.]{0,60}\\z"), noCase);
    const Span whole = trimmed(folded, {0, folded.size()}, u".:;");
    constexpr qsizetype longest = 160; // of the words that decide
    const qsizetype from = std::max<qsizetype>(0, whole.end - longest);
    static const QStringMatcher always(QStringView(u"medically necessary"), Qt::CaseInsensitive);
    if (always.indexIn(QStringView(folded).first(whole.end), from) < 0)
        return {};
    const auto match = otherWords.matchView(QStringView(folded).first(whole.end), from);
    const qsizetype start = match.hasMatch() ? match.capturedStart() : whole.end;
    qsizetype behind = 0;
    for (auto ruling = necessityIn(folded); ruling; ruling = necessityIn(folded, ruling->words.end)) {
        if (ruling->words.end == whole.end)
            return End {ruling->words, ruling, behind};
        if (ruling->words.end <= start)
            behind = ruling->words.end;
    }
    return match.hasMatch() ? std::optional(End {{start, whole.end}, {}, behind}) : std::nullopt;
}

// The heading that a range ends with.
std::optional<NumberedHeading> headingAtEnd(const QString& canonical, Span range, int number, bool rationaleBefore)
{
    constexpr qsizetype longest = 4000;
    const Span tail {std::max(range.start, range.end - longest), range.end};
    const FoldedText folded(canonical, tail);
    const auto end = endOf(folded.text());
    if (!end)
        return {};
    const Span words = folded.source(end->words);
    const qsizetype from = end->behind > 0 ? folded.source({end->behind - 1, end->behind}).end : tail.start;
    if (words.isEmpty() || words.start < from)
        return {};
    const auto numbered = numberedStart(canonical, {from, words.start}, number);
    if (!numbered && !end->ruling)
        return {};
    const qsizetype start = numbered ? *numbered : headingStart(canonical, from, words.start, rationaleBefore);
    NumberedHeading heading;
    heading.whole = trimmed(canonical, {start, words.end});
    heading.request = requestOf(canonical, {start, words.start});
    if (end->ruling)
        heading.ruling = Ruling {words, end->ruling->upheld};
    return heading;
}

class NumberedSplitter final
{
public:
    NumberedSplitter(const QString& canonical, Span range)
        : m_canonical(canonical)
        , m_range(range)
        , m_labels(sentenceLabels(canonical, range))
        , m_before(range.start)
    {
    }

    QList<ItemBlocks> items()
    {
        for (const BlockLabelAt& at : m_labels) {
            if (auto heading = headingBefore(at.span.start))
                open(*heading);
            else if (m_items.isEmpty())
                m_items.append(ItemBlocks());
            else if (m_current && at.label <= m_current->label)
                continue; // a sentence of the block before
            closeBlock(at.span.start);
            m_current = at;
            m_before = at.span.end;
        }
        openAtTornEnd();
        closeBlock(m_range.end);
        return m_items;
    }

private:
    [[nodiscard]] std::optional<NumberedHeading> headingBefore(qsizetype end) const
    {
        return headingAtEnd(m_canonical, {m_before, end}, int(m_items.size()) + 1,
            m_current && m_current->label == BlockLabel::Rationale);
    }

    void open(const NumberedHeading& heading)
    {
        closeBlock(heading.whole.start);
        ItemBlocks item;
        item.heading = heading.whole;
        item.request = heading.request;
        item.ruling = heading.ruling;
        m_items.append(item);
    }

    void closeBlock(qsizetype next)
    {
        if (m_current)
            addBlock(m_items.last(), m_canonical, *m_current, next);
        m_current.reset();
    }

    // A heading behind the last rationale, with nothing or the beginning of a label behind it.
    void openAtTornEnd()
    {
        static const QRegularExpression torn(QStringLiteral(
            "(?<=[.\\s])(?:T|Th|The|The\\s+C[a-z]*(?:\\s+A[a-z]*(?:\\s+[bd][a-z]*(?:\\s+[a-z]+){0,3})?)?)\\s*\\z"));
        static const QRegularExpression sentences(QStringLiteral("[.;?]\\s+[A-Z]"));
        if (m_current && m_current->label != BlockLabel::Rationale)
            return;
        const QStringView rest = Span {m_before, m_range.end}.of(m_canonical);
        const auto match = torn.matchView(rest);
        const qsizetype end = match.hasMatch() ? m_before + match.capturedStart() : m_range.end;
        const auto heading = headingBefore(end);
        const bool numbered
            = heading && heading->request.start > heading->whole.start && beginsLine(m_canonical, heading->whole.start);
        // A numbered line of the rationale may stand before its last sentence.
        if (numbered && !sentences.matchView(heading->request.of(m_canonical)).hasMatch())
            open(*heading);
    }

    const QString& m_canonical;
    const Span m_range;
    const QList<BlockLabelAt> m_labels;
    QList<ItemBlocks> m_items;
    std::optional<BlockLabelAt> m_current; // of the block that goes on
    qsizetype m_before; // where the text that a heading may stand in begins
};

} // namespace

QList<ItemBlocks> splitNumberedItems(const QString& canonical, Span items)
{
    return NumberedSplitter(canonical, items).items();
}

Span requestOf(const QString& canonical, Span heading)
{
    static const QRegularExpression before(
        QStringLiteral(
            "\\A(?:\\d{1,2}\\s?[.)]\\s?)?(?:(?:MAXIMUS Federal Services,? Inc\\.? has determined )?(?:that )?"
            "(?:regarding )?(?:the )?requests? for (?:(?:an?|the) )?)?"),
        noCase);
    const FoldedText folded(canonical, heading);
    constexpr qsizetype enough = 160;
    const auto match = before.matchView(QStringView(folded.text()).first(std::min(folded.text().size(), enough)));
    return folded.source(trimmed(folded.text(), {match.capturedEnd(), folded.text().size()}, u":;,"));
}

void addBlocks(ItemBlocks& item, const QString& canonical, Span range)
{
    std::optional<BlockLabelAt> current;
    for (const BlockLabelAt& at : sentenceLabels(canonical, range)) {
        if (current && at.label <= current->label)
            continue; // a sentence of the block before
        if (current)
            addBlock(item, canonical, *current, at.span.start);
        current = at;
    }
    if (current)
        addBlock(item, canonical, *current, range.end);
}

void addBlock(ItemBlocks& item, const QString& canonical, BlockLabelAt label, qsizetype next)
{
    const Span block = trimmed(canonical, {label.span.start, next});
    switch (label.label) {
    case BlockLabel::Claims:
        item.claims = item.claimsText = item.claims.isEmpty() ? block : Span {item.claims.start, block.end};
        break;
    case BlockLabel::Reviewer:
        item.reviewer = item.reviewerText = item.reviewer.isEmpty() ? block : Span {item.reviewer.start, block.end};
        break;
    case BlockLabel::Rationale: {
        const Span text = trimmed(canonical, {label.span.end, std::max(next, label.span.end)});
        item.rationale = item.rationale.isEmpty() ? block : Span {item.rationale.start, block.end};
        item.rationaleText = item.rationaleText.isEmpty() ? text : Span {item.rationaleText.start, text.end};
        break;
    }
    }
}

} // namespace imr::core
