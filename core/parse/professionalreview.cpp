// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/professionalreview.h"

#include "core/citation/sourcesentences.h"
#include "core/parse/headerblock.h"
#include "core/parse/itemreader.h"
#include "core/parse/patientblock.h"
#include "core/parse/reviewerblock.h"
#include "core/parse/sectionheading.h"
#include "core/reading/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;

// As the headings stand in a letter.
enum Part {
    Title,
    Issue,
    Summary,
    Documents,
    Guidelines,
    Rationale,
    Qualifications,
};

const QList<SectionHeading>& headings()
{
    static const QList<SectionHeading> list {
        SectionHeading(QStringLiteral("MEDICAL PROFESSIONAL REVIEW")),
        SectionHeading(QStringLiteral("ISSUES?(?:\\(S\\))? (?:AT|IN) DISPUTE")),
        SectionHeading(QStringLiteral("CASE SUMMARY")),
        SectionHeading(QStringLiteral("DOCUMENTS REVIEWED(?: FOR DETERMINATION)?")),
        SectionHeading(QStringLiteral("MEDICAL TREATMENT GUIDELINES?(?:\\(S\\))? RELIED UPON(?: BY (?:THE )?(?:MEDICAL "
                                      ")?(?:PROFESSIONAL|EXPERT|PHYSICIAN) REVIEWER)?(?: AND WHY)?")),
        SectionHeading(QStringLiteral("RATIONALE FOR WHY THE REQUESTED TREATMENTS?(?:\\s*/\\s*SERVICES?)?(?:\\(S\\))? "
                                      "(?:\\s*(?:IS|WAS|ARE|WERE|/))+(?: NOT)? MEDICALLY NECESSARY")),
        SectionHeading(QStringLiteral("MEDICAL REVIEWER(?:'S|’S)? QUALIFICATIONS?")),
    };
    return list;
}

using Parts = QList<std::optional<LetterPart>>;

// Two of the headings that no other layout has, or the title that begins the letter.
bool fits(const QString& canonical, const Parts& parts)
{
    const auto own = {Title, Issue, Guidelines, Rationale, Qualifications};
    const auto found = std::ranges::count_if(own, [&](Part part) { return parts.at(part).has_value(); });
    constexpr qsizetype first = 1000; // a cover's lines may stand before it
    return found > 1
        || (parts.at(Title) && parts.at(Title)->heading.start < first
            && parts.at(Title)->heading.of(canonical).contains(u"MEDICAL"));
}

// A range in its numbered lines, 1, 2, 3; none when it has no number.
QList<Span> numberedLines(const QString& canonical, Span range)
{
    static const QRegularExpression number(
        QStringLiteral("(?:\\A|[\\n\\f])[ \\t]*(\\d{1,2})\\s*[.)](?!\\d)\\s*(?=\\S)"));
    QList<Span> lines;
    for (const auto& match : number.globalMatchView(range.of(canonical))) {
        if (match.capturedView(1).toInt() != lines.size() + 1)
            continue;
        if (!lines.isEmpty())
            lines.last().end = range.start + match.capturedStart();
        lines.append({range.start + match.capturedEnd(), range.end});
    }
    for (Span& line : lines)
        line = trimmed(canonical, line);
    return lines;
}

// "Whether the requested X is medically necessary?", "Is X medically necessary?", "The request for X": X.
Span requestIn(const QString& canonical, Span issue)
{
    static const QRegularExpression question(
        QStringLiteral("\\A(?:whether(?: or not)?|is|are|was|were)\\s(?<request>.+?),?(?:\\s(?:is|are|was|were))?"
                       "(?:\\sor (?:is|was) not)?\\smedically necessary(?: and appropriate)?[.?]*\\z"),
        noCase);
    static const QRegularExpression before(
        QStringLiteral("\\A(?:the |a |an )?(?:(?:requests? for|requested)\\s(?:(?:an?|the)\\s)?)"), noCase);
    constexpr qsizetype longest = 3000;
    const FoldedText folded(canonical, {issue.start, std::min(issue.end, issue.start + longest)});
    Span request {0, folded.text().size()};
    if (const auto match = question.match(folded.text()); match.hasMatch())
        request = {match.capturedStart(u"request"), match.capturedEnd(u"request")};
    if (const auto match = before.matchView(request.of(folded.text())); match.hasMatch())
        request.start += match.capturedEnd();
    return folded.source(trimmed(folded.text(), request, u".:;"));
}

// What the heading "... IS/WAS NOT MEDICALLY NECESSARY" says.
std::optional<Ruling> rulingOf(const QString& canonical, Span heading)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(?:IS|WAS|ARE|WERE)\\b.*\\z"), noCase | QRegularExpression::DotMatchesEverythingOption);
    const auto match = words.matchView(heading.of(canonical));
    if (!match.hasMatch())
        return {};
    const Span said {heading.start + match.capturedStart(), heading.end};
    return Ruling {
        trimmed(canonical, said, u":"), match.capturedView().contains(QLatin1StringView("not"), Qt::CaseInsensitive)};
}

// The two places that tell the decision; the rationale counts where they differ, for the heading is a form's.
Field decisionOf(const QString& canonical, const std::optional<Ruling>& ruling, const Field& conclusion)
{
    const bool told = conclusion.confidence >= Field::lowConfidence
        && (conclusion.text() == u"necessary" || conclusion.text() == u"not necessary");
    const bool upheld = conclusion.text() == u"not necessary";
    Field decision = decisionField(canonical, ruling);
    if (!told) {
        decision.confidence = 0.7;
        return decision;
    }
    if (ruling && ruling->upheld == upheld)
        return decision;
    decision = conclusion;
    decision.values.first().text = upheld ? QStringLiteral("Upheld") : QStringLiteral("Overturned");
    decision.confidence = ruling ? 0.5 : 0.9;
    return decision;
}

// The rationales of several issues by their numbers: as many as issues, or fewer at the end of a torn letter; none
// where one speaks for all.
QList<Span> ownRationales(const QString& canonical, const Parts& parts, qsizetype issues)
{
    if (!parts[Rationale] || issues < 2)
        return {};
    const QList<Span> rationales = numberedLines(canonical, parts[Rationale]->text);
    const Span whole = trimmed(canonical, parts[Rationale]->text);
    const bool torn
        = !parts[Qualifications] && rationales.size() < issues && !whole.isEmpty() && canonical[whole.start].isDigit();
    return rationales.size() == issues || torn ? rationales : QList<Span>();
}

// The items, each with its own rationale where they have one.
QList<ItemBlocks> itemsOf(const QString& canonical, const Parts& parts)
{
    const auto whole = [&](const std::optional<LetterPart>& part) {
        return part ? trimmed(canonical, {part->heading.start, part->text.end}) : Span();
    };
    QList<ItemBlocks> items;
    if (!parts[Issue])
        return items;
    QList<Span> issues = numberedLines(canonical, parts[Issue]->text);
    if (issues.size() < 2)
        issues = {trimmed(canonical, parts[Issue]->text)};
    const QList<Span> own = ownRationales(canonical, parts, issues.size());
    for (qsizetype i = 0; i < issues.size(); ++i) {
        ItemBlocks item;
        item.heading = issues.at(i);
        item.request = requestIn(canonical, item.heading);
        item.reviewer = whole(parts[Guidelines]);
        item.reviewerText = parts[Guidelines] ? parts[Guidelines]->text : Span();
        if (parts[Rationale]) {
            item.rationale = own.isEmpty() ? whole(parts[Rationale]) : own.value(i);
            item.rationaleText = own.isEmpty() ? trimmed(canonical, parts[Rationale]->text) : own.value(i);
            item.ruling = rulingOf(canonical, parts[Rationale]->heading);
        }
        if (!item.heading.isEmpty())
            items.append(item);
    }
    return items;
}

} // namespace

std::optional<Letter> readProfessionalReview(const QString& canonical, const Knowledge& knowledge)
{
    const Parts parts = partsOf(canonical, headings());
    if (!fits(canonical, parts))
        return {};
    qsizetype headerEnd = canonical.size();
    for (const Part part : {Issue, Summary, Documents, Guidelines, Rationale, Qualifications})
        headerEnd = parts[part] ? std::min(headerEnd, parts[part]->heading.start) : headerEnd;

    Letter letter;
    readHeaderBlock(canonical, {0, headerEnd}, letter);
    if (parts[Qualifications])
        readReviewerBlock(canonical, parts[Qualifications]->text, letter);
    if (parts[Summary]) {
        letter.summary = trimmed(canonical, parts[Summary]->text);
        readPatient(canonical, letter.summary, letter);
    }
    const QList<ItemBlocks> items = itemsOf(canonical, parts);
    letter.counts = countsOf(items);
    for (const ItemBlocks& blocks : items) {
        DisputedItem item = readItem(canonical, blocks, knowledge, &readNamedSources);
        item.decision = decisionOf(canonical, blocks.ruling, item.conclusion);
        letter.items.append(item);
    }
    return letter;
}

} // namespace imr::core
