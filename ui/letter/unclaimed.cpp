// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/unclaimed.h"

#include "core/letter/fieldtable.h"
#include "ui/letter/letterdocument.h"

#include <algorithm>

namespace imr::ui {

namespace {

// Ascending and without overlaps.
core::Spans claimedSpans(const core::Letter& letter)
{
    core::Spans spans {letter.summary};
    for (const core::DisputedItem& item : letter.items)
        spans += {item.heading, item.claimsBlock, item.reviewerBlock, item.rationale};
    for (const core::FieldPath& path : core::fieldPaths(letter))
        spans += core::fieldAt(letter, path)->spans();
    spans.removeIf([](core::Span span) { return span.isEmpty(); });
    std::ranges::sort(spans);
    core::Spans claimed;
    for (const core::Span span : std::as_const(spans)) {
        if (!claimed.isEmpty() && span.start <= claimed.last().end)
            claimed.last().end = std::max(claimed.last().end, span.end);
        else
            claimed.append(span);
    }
    return claimed;
}

} // namespace

core::Spans unclaimedText(const core::Letter& letter, QStringView canonical)
{
    const core::Spans claimed = claimedSpans(letter);
    auto next = claimed.begin();
    core::Spans passages;
    bool open = false; // the last passage may go on
    for (qsizetype start = 0; start < canonical.size();) {
        qsizetype end = start;
        while (end < canonical.size() && canonical[end] != u'\n' && canonical[end] != u'\f')
            ++end;
        const core::Span line {start, end};
        start = end + 1;
        const QStringView words = line.of(canonical);
        if (words.trimmed().isEmpty())
            continue;
        while (next != claimed.end() && next->end <= line.start)
            ++next;
        const bool taken = next != claimed.end() && next->overlaps(line);
        if (taken || blockKind(words) == BlockKind::Heading) {
            open = false;
        } else if (open) {
            passages.last().end = line.end;
        } else {
            passages.append(line);
            open = true;
        }
    }
    return passages;
}

} // namespace imr::ui
