// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/lettermatch.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace imr::core {

namespace {

// Best pairs first; a score of 0 or less pairs nothing. Gives the partner of each of the first, or -1.
template<typename Score> QList<int> pairsOf(qsizetype former, qsizetype newer, Score score)
{
    struct Pair
    {
        double score;
        int former;
        int newer;
    };
    QList<Pair> pairs;
    for (int i = 0; i < former; ++i) {
        for (int j = 0; j < newer; ++j) {
            if (const double alike = score(i, j); alike > 0)
                pairs.append({alike - 0.001 * std::abs(i - j), i, j});
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::score);
    QList<int> partners(former, -1);
    QList<bool> taken(newer, false);
    for (const Pair& pair : std::as_const(pairs)) {
        if (partners[pair.former] < 0 && !taken[pair.newer]) {
            partners[pair.former] = pair.newer;
            taken[pair.newer] = true;
        }
    }
    return partners;
}

bool overlap(const Spans& a, const Spans& b)
{
    return std::ranges::any_of(
        a, [&b](Span one) { return std::ranges::any_of(b, [one](Span other) { return one.overlaps(other); }); });
}

qsizetype overlapLength(Span a, Span b)
{
    return std::max<qsizetype>(0, std::min(a.end, b.end) - std::max(a.start, b.start));
}

bool sameText(const Field& a, const Field& b)
{
    return !a.isEmpty() && a.text().compare(b.text(), Qt::CaseInsensitive) == 0;
}

double alike(const DisputedItem& a, const DisputedItem& b)
{
    const qsizetype shorter = std::min(a.heading.length(), b.heading.length());
    const double headings = shorter > 0 ? double(overlapLength(a.heading, b.heading)) / double(shorter) : 0.0;
    const bool sameBlocks = a.rationale.overlaps(b.rationale) || a.reviewerBlock.overlaps(b.reviewerBlock);
    return headings + (sameBlocks ? 0.6 : 0.0) + (sameText(a.request, b.request) ? 0.3 : 0.0);
}

template<typename Entry> Spans allSpans(const Entry& entry)
{
    Spans spans;
    for (const FieldSpec& spec : fieldTable()) {
        if (const auto* member = std::get_if<Field Entry::*>(&spec.member))
            spans += (entry.*(*member)).spans();
    }
    return spans;
}

template<typename Entry>
QList<int> pairedEntries(const QList<Entry>& former, const QList<Entry>& newer, Field Entry::* main)
{
    const bool lone = former.size() == 1 && newer.size() == 1;
    return pairsOf(former.size(), newer.size(), [&](int i, int j) {
        const Entry& a = former.at(i);
        const Entry& b = newer.at(j);
        return (sameText(a.*main, b.*main) ? 2.0 : 0.0) + (overlap((a.*main).spans(), (b.*main).spans()) ? 2.0 : 0.0)
            + (overlap(allSpans(a), allSpans(b)) ? 1.0 : 0.0) + (lone ? 0.5 : 0.0);
    });
}

} // namespace

const QList<int>& LetterMatch::Item::entries(FieldPath::Group group) const
{
    switch (group) {
    case FieldPath::Group::ClaimsCitations:
        return claims;
    case FieldPath::Group::ReviewerCitations:
        return reviewer;
    case FieldPath::Group::Medications:
    case FieldPath::Group::None:
        break;
    }
    return medications;
}

std::optional<FieldPath> LetterMatch::inNewer(const FieldPath& former) const
{
    if (former.item < 0)
        return former;
    if (former.item >= items.size() || items[former.item].newer < 0)
        return {};
    FieldPath path = former;
    path.item = items[former.item].newer;
    if (former.group != FieldPath::Group::None) {
        path.index = items[former.item].entries(former.group).value(former.index, -1);
        if (path.index < 0)
            return {};
    }
    return path;
}

LetterMatch matchLetters(const Letter& former, const Letter& newer)
{
    LetterMatch match;
    const QList<int> partners = pairsOf(former.items.size(), newer.items.size(),
        [&](int i, int j) { return alike(former.items.at(i), newer.items.at(j)); });
    for (qsizetype i = 0; i < former.items.size(); ++i) {
        LetterMatch::Item item;
        item.newer = partners[i];
        const DisputedItem none;
        const DisputedItem& a = former.items.at(i);
        const DisputedItem& b = item.newer < 0 ? none : newer.items.at(item.newer);
        item.medications = pairedEntries(a.medications, b.medications, &Medication::drug);
        item.claims = pairedEntries(a.claimsCitations, b.claimsCitations, &Citation::source);
        item.reviewer = pairedEntries(a.reviewerCitations, b.reviewerCitations, &Citation::source);
        match.items.append(item);
    }
    return match;
}

Dismissals movedDismissals(const Dismissals& dismissals, const LetterMatch& match)
{
    Dismissals moved;
    for (auto it = dismissals.cbegin(); it != dismissals.cend(); ++it) {
        FindingKey key = it.key();
        if (const auto path = FieldPath::parse(key.field)) {
            if (const auto there = match.inNewer(*path))
                key.field = there->toString();
        }
        const int newer = key.item > 0 && key.item <= match.items.size() ? match.items[key.item - 1].newer : -1;
        if (newer >= 0)
            key.item = newer + 1;
        moved.insert(key, it.value());
    }
    return moved;
}

Letter withAddedEntries(const Letter& parsed, const Letter& effective)
{
    Letter letter = parsed;
    for (qsizetype i = 0; i < std::min(letter.items.size(), effective.items.size()); ++i) {
        const DisputedItem& from = effective.items.at(i);
        DisputedItem& to = letter.items[i];
        to.medications += from.medications.sliced(std::min(to.medications.size(), from.medications.size()));
        to.claimsCitations
            += from.claimsCitations.sliced(std::min(to.claimsCitations.size(), from.claimsCitations.size()));
        to.reviewerCitations
            += from.reviewerCitations.sliced(std::min(to.reviewerCitations.size(), from.reviewerCitations.size()));
    }
    return letter;
}

} // namespace imr::core
