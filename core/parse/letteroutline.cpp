// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/letteroutline.h"

#include <QRegularExpression>

namespace imr::core {

LetterOutline outlineOf(const QString& canonical)
{
    static const QRegularExpression howMade(
        QStringLiteral("HOW\\s+THE\\s+IMR\\s+FINAL\\s+DETERMINATION\\s+WAS\\s+MADE"));
    static const QRegularExpression summary(QStringLiteral("CLINICAL\\s+CASE\\s+SUMMARY"));
    static const QRegularExpression issues(
        QStringLiteral("IMR\\s+ISSUES,?\\s+DECISIONS,?\\s+(?:AND|&)\\s+RATIONALES?"));
    static const QRegularExpression label(
        QStringLiteral("Claims\\s+Administrator\\s+guideline\\s*:|MAXIMUS\\s+guideline\\s*:"));
    static const QRegularExpression summaryIntroduction(
        QStringLiteral("\\A\\s*The\\s+(?:\\w+\\s+){1,2}developed\\s+the\\s+following[^:]{0,200}:"));
    static const QRegularExpression itemsIntroduction(
        QStringLiteral("\\A\\s*The\\s+Final\\s+Determination\\s+was\\s+based[^:]{0,200}:"));

    LetterOutline outline;
    const QRegularExpressionMatch howMadeAt = howMade.match(canonical);
    const QRegularExpressionMatch summaryAt = summary.match(canonical);
    const QRegularExpressionMatch issuesAt = issues.match(canonical);
    outline.hasHowMade = howMadeAt.hasMatch();
    outline.hasSummary = summaryAt.hasMatch();
    outline.hasIssues = issuesAt.hasMatch();
    const QRegularExpressionMatch labelAt = label.match(canonical);
    outline.hasItems = labelAt.hasMatch();

    const qsizetype end = canonical.size();
    qsizetype itemsHeading = outline.hasIssues ? issuesAt.capturedStart() : end;
    if (!outline.hasIssues && outline.hasItems)
        itemsHeading = outline.hasSummary ? labelAt.capturedStart() : 0;
    const qsizetype summaryHeading
        = outline.hasSummary ? std::min(summaryAt.capturedStart(), itemsHeading) : itemsHeading;
    const qsizetype reviewerHeading
        = outline.hasHowMade ? std::min(howMadeAt.capturedStart(), summaryHeading) : summaryHeading;

    outline.header = {0, reviewerHeading};
    outline.reviewer = {reviewerHeading, summaryHeading};
    if (outline.hasSummary && summaryAt.capturedEnd() <= itemsHeading) {
        const QStringView rest = QStringView(canonical).first(itemsHeading);
        const auto introduction = summaryIntroduction.matchView(rest.sliced(summaryAt.capturedEnd()));
        outline.summary = {summaryAt.capturedEnd() + std::max<qsizetype>(0, introduction.capturedEnd()), itemsHeading};
    }
    outline.items = {itemsHeading, end};
    if (outline.hasIssues) {
        const auto introduction = itemsIntroduction.matchView(QStringView(canonical).sliced(issuesAt.capturedEnd()));
        outline.items.start = issuesAt.capturedEnd() + std::max<qsizetype>(0, introduction.capturedEnd());
    }
    return outline;
}

} // namespace imr::core
