// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/determinationnotice.h"

#include "core/citation/sourcesentences.h"
#include "core/parse/headerblock.h"
#include "core/parse/itemreader.h"
#include "core/parse/numbereditems.h"
#include "core/parse/patientblock.h"
#include "core/parse/reviewerblock.h"
#include "core/parse/sectionheading.h"
#include "core/reading/dates.h"
#include "core/reading/foldedtext.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;

// A decision of the list.
struct Listed
{
    int number = 0; // 0: none was given
    Span whole;
    Span request;
    Ruling ruling;
};

QList<Listed> listedDecisions(const QString& canonical)
{
    static const QRegularExpression opening(
        QStringLiteral(
            "(?:(?<number>\\d{1,2})\\s*[).]\\s*)?MAXIMUS\\s+Federal\\s+Services,?\\s+Inc\\.?\\s+has\\s+determined"
            "\\s+(?:that\\s+)?(?:the\\s+)?requests?\\s+for\\b"),
        noCase);
    constexpr qsizetype longest = 3000;
    QList<Listed> listed;
    for (auto matches = opening.globalMatch(canonical); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype start = match.capturedStart();
        const int number = match.captured(u"number").toInt();
        const qsizetype end = matches.hasNext() ? matches.peekNext().capturedStart() : canonical.size();
        const FoldedText folded(canonical, {start, std::min(end, start + longest)});
        const auto ruling = necessityIn(folded.text());
        if (!ruling)
            continue;
        const Span words = folded.source(ruling->words);
        listed.append(
            {number, {start, words.end}, requestOf(canonical, {start, words.start}), {words, ruling->upheld}});
    }
    return listed;
}

// "1) Regarding the request for X:" and where what is said of X begins.
struct Detail
{
    int number = 0; // 0: none was given
    Span heading;
    qsizetype end = 0; // of the blocks
};

// A heading ends before the first words that all letters share; without them, with its paragraph.
qsizetype headingEnd(const QString& canonical, Span detail)
{
    static const QRegularExpression section(
        QStringLiteral("\\bSections?\\s+of\\s+the\\s+Medical\\s+Treatment\\s+Utilization\\s+Schedule\\b"), noCase);
    static const QRegularExpression paragraph(QStringLiteral("\\n\\n|:\\s*[\\n\\f]"));
    const QList<BlockLabelAt> labels = sentenceLabels(canonical, detail);
    const qsizetype end = labels.isEmpty() ? detail.end : labels.first().span.start;
    const QStringView before = Span {detail.start, end}.of(canonical);
    if (const auto match = section.matchView(before); match.hasMatch())
        return detail.start + match.capturedStart();
    const auto match = paragraph.matchView(before);
    return labels.isEmpty() && match.hasMatch() ? detail.start + match.capturedStart() : end;
}

QList<Detail> detailsIn(const QString& canonical)
{
    static const QRegularExpression opening(
        QStringLiteral(
            "(?:\\A|[\\n\\f])[ \\t]*(?:(?<number>\\d{1,2})\\s*[).]\\s*)?(?<words>Regarding\\s+the\\s+requests?\\s+"
            "for)\\b"),
        noCase);
    QList<Detail> details;
    for (const QRegularExpressionMatch& match : opening.globalMatch(canonical)) {
        const auto first = match.hasCaptured(u"number") ? u"number" : u"words";
        const qsizetype start = match.capturedStart(first);
        if (!details.isEmpty())
            details.last().end = start;
        details.append({match.captured(u"number").toInt(), {start, start}, canonical.size()});
    }
    for (Detail& detail : details)
        detail.heading.end = headingEnd(canonical, {detail.heading.start, detail.end});
    if (!details.isEmpty())
        details.last().end = closingStart(canonical, {details.last().heading.end, details.last().end});
    return details;
}

// The items of the list and of what follows it, matched by their numbers, in the order of both.
QList<ItemBlocks> itemsOf(const QString& canonical, const QList<Listed>& listed, const QList<Detail>& details)
{
    QMap<int, ItemBlocks> items;
    int number = 0;
    for (const Listed& decision : listed) {
        number = decision.number > 0 ? decision.number : number + 1;
        ItemBlocks& item = items[number]; // what is listed later counts, and is told to be unsure where it differs
        const bool contradicted
            = item.ruling && (item.ruling->contradicted || item.ruling->upheld != decision.ruling.upheld);
        item.heading = trimmed(canonical, decision.whole);
        item.request = decision.request;
        item.ruling = decision.ruling;
        item.ruling->contradicted = contradicted;
    }
    number = 0;
    for (const Detail& detail : details) {
        number = detail.number > number ? detail.number : number + 1;
        ItemBlocks& item = items[number];
        item.heading = trimmed(canonical, detail.heading, u":");
        if (const Span request = requestOf(canonical, detail.heading); !request.isEmpty())
            item.request = request;
        addBlocks(item, canonical, {detail.heading.end, detail.end});
    }
    return items.values();
}

// "An application ... was filed on 9/6/2013 disputing the Utilization Review Denial dated 8/30/2013. A Notice of
// Assignment and Request for Information was provided to the above parties on 9/23/2013."
void readDatesInProse(const QString& canonical, Span range, Letter& letter)
{
    struct Phrase
    {
        QRegularExpression words;
        Field Letter::* member;
    };
    static const QList<Phrase> phrases {
        {QRegularExpression(
             QStringLiteral("\\bapplication for Independent Medical Review was (?:filed|received) on "), noCase),
            &Letter::applicationReceived},
        {QRegularExpression(QStringLiteral("\\bUtilization Review (?:Denial|Decision|Determination) dated "), noCase),
            &Letter::urDenialDate},
        {QRegularExpression(QStringLiteral("\\bNotice of Assignment and Request for Information was "
                                           "(?:provided|sent)(?: to the above parties)? on "),
             noCase),
            &Letter::dateAssigned},
    };
    const FoldedText prose(canonical, range);
    for (const Phrase& phrase : phrases) {
        const auto match = phrase.words.match(prose.text());
        const auto date = match.hasMatch() ? dateAt(prose.text(), match.capturedEnd()) : std::nullopt;
        if (date && (letter.*phrase.member).isEmpty())
            letter.*phrase.member = prose.field(date->iso, date->span, QStringLiteral("dates in a sentence"), 0.95);
    }
}

bool hasTitle(const QString& canonical)
{
    static const QRegularExpression title(
        QStringLiteral("\\bNotice\\s+of\\s+Independent\\s+Medical\\s+Review\\s+Determination\\b"), noCase);
    return title.match(canonical).hasMatch();
}

} // namespace

std::optional<Letter> readDeterminationNotice(const QString& canonical, const Knowledge& knowledge)
{
    static const SectionHeading decision(QStringLiteral("INDEPENDENT MEDICAL REVIEW DECISIONS? AND RATIONALES?"));
    static const QList<SectionHeading> headings {
        SectionHeading(
            QStringLiteral("MEDICAL QUALIFICATIONS OF THE (?:EXPERT|PHYSICIAN|MEDICAL|PROFESSIONAL) REVIEWER")),
        SectionHeading(QStringLiteral("(?:(?:EXPERT|PHYSICIAN) REVIEWER )?CASE SUMMARY")),
        SectionHeading(QStringLiteral("DOCUMENTS REVIEWED(?: FOR DETERMINATION)?")),
    };
    static const QRegularExpression disclaimer(QStringLiteral("\\A\\s*Disclaimer\\s*:[^.]{0,300}\\.\\s*"), noCase);
    const QList<Listed> listed = listedDecisions(canonical);
    const QList<Detail> details = detailsIn(canonical);
    const auto parts = partsOf(canonical, headings);
    if (listed.isEmpty() && details.isEmpty() && !parts[0] && !hasTitle(canonical) && !decision.in(canonical))
        return {};

    const qsizetype itemsStart = details.isEmpty() ? canonical.size() : details.first().heading.start;
    const auto textOf = [&](const std::optional<LetterPart>& part) {
        return part ? Span {part->text.start, std::max(part->text.start, std::min(part->text.end, itemsStart))}
                    : Span();
    };
    qsizetype headerEnd = itemsStart;
    for (const auto& part : parts)
        headerEnd = part ? std::min(headerEnd, part->heading.start) : headerEnd;

    Letter letter;
    readHeaderBlock(canonical, {0, headerEnd}, letter);
    readDatesInProse(canonical, {0, headerEnd}, letter);
    readReviewerBlock(canonical, textOf(parts[0]), letter);
    Span summary = textOf(parts[1]);
    if (const auto match = disclaimer.matchView(summary.of(canonical)); match.hasMatch())
        summary.start += match.capturedEnd();
    letter.summary = trimmed(canonical, summary);
    readPatient(canonical, summary, letter);
    const QList<ItemBlocks> items = itemsOf(canonical, listed, details);
    letter.counts = countsOf(items);
    for (const ItemBlocks& item : items)
        letter.items.append(readItem(canonical, item, knowledge, &readSourceSentences));
    return letter;
}

} // namespace imr::core
