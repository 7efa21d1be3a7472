// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/itemsplitter.h"

#include "core/parse/blocklabels.h"
#include "core/reading/foldedtext.h"

#include <algorithm>

namespace imr::core {

namespace {

// Where the beginning of the label that comes next stands, on a line of its own, at a torn end; the range's end
// otherwise.
qsizetype endBeforeTornLabel(const QString& canonical, Span range, const QList<BlockLabelAt>& labels)
{
    if (labels.isEmpty() || labels.last().label == BlockLabel::Rationale)
        return range.end;
    const bool claims = labels.last().label == BlockLabel::Claims;
    const QString next = claims ? QStringLiteral("MAXIMUS guideline") : QStringLiteral("Decision rationale");
    const Span block = trimmed(canonical, {labels.last().span.end, range.end});
    qsizetype start = block.end;
    while (start > block.start && !beginsLine(canonical, start))
        --start;
    const FoldedText line(canonical, {start, block.end});
    const bool torn = start > block.start && next.startsWith(line.text(), Qt::CaseInsensitive);
    return torn ? start : range.end;
}

// Cuts a range into items, from label to label. What stands between a rationale's label and the next item's first label
// is the rationale and the next heading.
class ItemSplitter final
{
public:
    ItemSplitter(const QString& canonical, Span range)
        : m_canonical(canonical)
        , m_range(range)
        , m_labels(blockLabels(canonical, range))
        , m_before(range.start)
    {
    }

    QList<ItemBlocks> items()
    {
        const qsizetype end = endBeforeTornLabel(m_canonical, m_range, m_labels);
        for (qsizetype i = 0; i < m_labels.size(); ++i) {
            const BlockLabelAt& at = m_labels.at(i);
            if (opensItem(at))
                open(at);
            addBlock(at, i + 1 < m_labels.size() ? m_labels.at(i + 1).span.start : end);
            m_last = at.label;
            m_before = at.span.end;
        }
        openAtTornEnd();
        for (ItemBlocks& item : m_items) {
            item.rationale = trimmed(m_canonical, item.rationale);
            item.rationaleText = trimmed(m_canonical, item.rationaleText);
        }
        return m_items;
    }

private:
    [[nodiscard]] bool opensItem(const BlockLabelAt& at) const
    {
        switch (at.label) {
        case BlockLabel::Claims:
            return true;
        case BlockLabel::Reviewer:
            return m_last != BlockLabel::Claims;
        case BlockLabel::Rationale:
            // A rationale may speak of another; where it begins a line behind a heading, two labels are lost.
            return m_items.isEmpty()
                || (m_last == BlockLabel::Rationale && beginsLine(m_canonical, at.span.start)
                    && decisionWordAtLineEnd(m_canonical, {m_before, at.span.start}));
        }
        return false;
    }

    [[nodiscard]] bool rationaleBefore() const { return !m_items.isEmpty() && m_last == BlockLabel::Rationale; }

    void open(const BlockLabelAt& at)
    {
        const Span between {m_before, at.span.start};
        auto ruling = decisionWordAtEnd(m_canonical, between);
        if (!ruling && at.label != BlockLabel::Claims)
            ruling = decisionWordAtLineEnd(m_canonical, between);
        if (ruling)
            openAt(headingStart(m_canonical, m_before, ruling->words.start, rationaleBefore()), *ruling);
        else
            openWithoutRuling(between);
    }

    void openAt(qsizetype start, const Ruling& ruling)
    {
        ItemBlocks item;
        item.heading = trimmed(m_canonical, {start, ruling.words.end});
        item.ruling = ruling;
        item.request = trimmed(m_canonical, {item.heading.start, ruling.words.start}, u":-–—");
        append(item);
    }

    // A heading whose last words are no decision that is known: its last paragraph, unless that is a sentence and so
    // the rationale's. What stands behind its last colon is the decision that is not known.
    void openWithoutRuling(Span between)
    {
        ItemBlocks item;
        const Span text = trimmed(m_canonical, between);
        const bool sentence = !text.isEmpty() && m_canonical[text.end - 1] == u'.';
        if (!text.isEmpty() && !(sentence && rationaleBefore()) && m_last == BlockLabel::Rationale) {
            item.heading
                = trimmed(m_canonical, {headingStart(m_canonical, m_before, text.end, rationaleBefore()), text.end});
            item.request = item.heading;
            constexpr qsizetype longest = 40; // of a decision in other words
            const qsizetype colon = m_canonical.lastIndexOf(u':', item.heading.end - 1);
            if (colon > item.heading.start && item.heading.end - colon <= longest)
                item.request.end = trimmed(m_canonical, {item.heading.start, colon}).end;
        }
        append(item);
    }

    void append(const ItemBlocks& item)
    {
        if (rationaleBefore() && !item.heading.isEmpty())
            m_items.last().rationale.end = m_items.last().rationaleText.end = item.heading.start;
        m_items.append(item);
    }

    void addBlock(const BlockLabelAt& at, qsizetype next)
    {
        ItemBlocks& item = m_items.last();
        const Span block = trimmed(m_canonical, {at.span.start, next});
        const Span text = trimmed(m_canonical, {at.span.end, std::max(next, at.span.end)});
        switch (at.label) {
        case BlockLabel::Claims:
            item.claims = block;
            item.claimsText = text;
            break;
        case BlockLabel::Reviewer:
            item.reviewer = block;
            item.reviewerText = text;
            break;
        case BlockLabel::Rationale:
            item.rationale = item.rationale.isEmpty() ? block : Span {item.rationale.start, block.end};
            item.rationaleText = item.rationaleText.isEmpty() ? text : Span {item.rationaleText.start, text.end};
            break;
        }
    }

    // A heading behind the last rationale, with nothing or the beginning of a label behind it.
    void openAtTornEnd()
    {
        if (m_last != BlockLabel::Rationale && !m_items.isEmpty())
            return;
        const Span rest {m_before, m_range.end};
        const auto ruling = decisionWordAtLineEnd(m_canonical, rest);
        if (!ruling)
            return;
        const FoldedText behind(m_canonical, {ruling->words.end, m_range.end});
        const bool torn
            = QStringLiteral("Claims Administrator guideline").startsWith(behind.text(), Qt::CaseInsensitive);
        if (torn || m_items.isEmpty())
            openAt(headingStart(m_canonical, m_before, ruling->words.start, rationaleBefore()), *ruling);
    }

    const QString& m_canonical;
    const Span m_range;
    const QList<BlockLabelAt> m_labels;
    QList<ItemBlocks> m_items;
    qsizetype m_before; // where the text that a heading may stand in begins
    BlockLabel m_last = BlockLabel::Rationale;
};

} // namespace

QList<ItemBlocks> splitItems(const QString& canonical, Span range)
{
    return ItemSplitter(canonical, range).items();
}

} // namespace imr::core
