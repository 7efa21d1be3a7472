// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/letteroutline.h"

#include "core/parse/blocklabels.h"
#include "core/parse/sectionheading.h"

#include <algorithm>

namespace imr::core {

namespace {

// Behind the sentence that introduces a part, when it begins with one.
qsizetype behindIntroduction(const QString& canonical, Span part, const Pattern& introduction)
{
    constexpr qsizetype longest = 400;
    const QStringView head = part.of(canonical).first(std::min(part.length(), longest));
    // It ends with the first colon.
    const auto match = introduction.in(head.first(head.indexOf(u':') + 1));
    return part.start + (match ? match->end() : 0);
}

} // namespace

LetterOutline outlineOf(const QString& canonical)
{
    static const SectionHeading howMade(QStringLiteral("HOW THE IMR FINAL DETERMINATION WAS MADE"));
    static const SectionHeading documents(QStringLiteral("DOCUMENTS REVIEWED"));
    static const SectionHeading summary(QStringLiteral("CLINICAL CASE SUMMARY"));
    static const SectionHeading issues(QStringLiteral("IMR ISSUES?,? DECISIONS?,? (?:AND|&) RATIONALES?"));
    static const SectionHeading decisions(
        QStringLiteral("IMR DECISIONS?(?:\\(S\\))? (?:AND|&) RATIONALES?(?:\\(S\\))?"));
    static const Pattern summaryIntroduction(
        QStringLiteral("\\s*The\\s+(?:\\w+\\s+){1,2}developed\\s+the\\s+following[^:]{0,200}:"), Pattern::Case::Told,
        Pattern::Place::Start);
    static const Pattern itemsIntroduction(
        QStringLiteral("\\s*The\\s+Final\\s+Determination\\s+was\\s+based[^:]{0,200}:"), Pattern::Case::Told,
        Pattern::Place::Start);

    LetterOutline outline;
    const qsizetype end = canonical.size();
    const auto issuesAt = issues.in(canonical);
    const auto decisionsAt = issuesAt ? std::nullopt : decisions.in(canonical);
    const auto itemsAt = issuesAt ? issuesAt : decisionsAt;
    const auto summaryAt = summary.in(canonical);
    const auto howMadeAt = howMade.in(canonical);
    const auto documentsAt = issuesAt || !howMadeAt ? std::nullopt : documents.in(canonical, howMadeAt->end);
    outline.hasFrame = itemsAt || summaryAt || howMadeAt;
    outline.isNumbered = decisionsAt || documentsAt;

    qsizetype itemsHeading = itemsAt ? itemsAt->start : end;
    if (!issuesAt) {
        const QList<BlockLabelAt> labels = blockLabels(canonical, {0, end});
        const auto first
            = std::ranges::find_if(labels, [](const BlockLabelAt& at) { return at.label != BlockLabel::Rationale; });
        outline.hasLabels = first != labels.end();
        if (!itemsAt && outline.hasLabels)
            itemsHeading = summaryAt ? first->span.start : 0;
    }
    const qsizetype summaryHeading = summaryAt ? std::min(summaryAt->start, itemsHeading) : itemsHeading;
    const qsizetype documentsHeading = documentsAt ? std::min(documentsAt->start, summaryHeading) : summaryHeading;
    const qsizetype reviewerHeading = howMadeAt ? std::min(howMadeAt->start, documentsHeading) : documentsHeading;

    outline.header = {0, reviewerHeading};
    outline.reviewer = {reviewerHeading, documentsHeading};
    if (summaryAt && summaryAt->end <= itemsHeading) {
        const Span part {summaryAt->end, itemsHeading};
        outline.summary = {behindIntroduction(canonical, part, summaryIntroduction), part.end};
    }
    outline.items = {itemsHeading, end};
    if (itemsAt)
        outline.items.start = behindIntroduction(canonical, {itemsAt->end, end}, itemsIntroduction);
    return outline;
}

} // namespace imr::core
