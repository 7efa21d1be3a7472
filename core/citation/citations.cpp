// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citation/citations.h"

#include "core/citation/citationclauses.h"
#include "core/citation/citationdocuments.h"
#include "core/citation/sourcesentences.h"
#include "core/lexicon/guidelineindex.h"
#include "core/reading/confidence.h"
#include "core/reading/pattern.h"
#include "core/reading/wordplaces.h"

#include <algorithm>

namespace imr::core {

namespace {

// Sections and pages between a document, as far as it is known, and the next.
void readTail(const FoldedText& block, Span tail, const GuidelineDocument* document, const GuidelineIndex& index,
    Citation& citation)
{
    static const Pattern label(
        QStringLiteral("Section\\s?\\(s\\)\\s?:|Sections?\\s?:|\\A[\\s,;.]*Sections?\\s(?=(?-i:[A-Z]))"),
        Pattern::Case::Any);
    const QString& text = block.text();
    const QString rule = QStringLiteral("MTUS citation");
    qsizetype from = tail.start;
    int unlisted = 0;
    bool labelled = false; // pages are; bare numbers behind the label are pages too
    const auto addPage = [&](Span page) {
        Value value = block.value(page);
        value.text = pageText(value.text);
        citation.pages.values.append(value);
        citation.pages.rule = rule;
    };
    const auto addSections = [&](Span list) {
        list = trimmed(text, list);
        if (list.isEmpty())
            return;
        if (has(list.of(text), QLatin1StringView("section"))) {
            if (const auto found = label.in(text, list))
                list.start = found->end();
        }
        for (const Span words : sectionNamesIn(text, list, index)) {
            const Span whole = withoutLabel(text, words, &labelled);
            const Span pages = labelled ? pagesBehind(text, whole) : Span {whole.end, whole.end};
            const Span name = trimmed(text, {whole.start, pages.start}, u",;");
            if (!pages.isEmpty())
                addPage(pages);
            if (name.isEmpty())
                continue;
            if (!index.section(document, name.of(text)))
                ++unlisted;
            citation.sections.values.append(block.value(name));
            citation.sections.rule = rule;
        }
    };
    for (const PagePhrase& phrase : pagePhrasesIn(text, tail)) {
        addSections({from, phrase.whole.start});
        from = phrase.whole.end;
        labelled = true;
        for (const Span page : phrase.pages)
            addPage(page);
    }
    addSections({from, tail.end});
    // Where one of two names is unknown the comma between them may be part of a name.
    if (unlisted > 0)
        citation.sections.confidence = unlisted > 1 ? confidence::doubtful : confidence::unconfirmed;
}

void appendMtusCitations(
    QList<Citation>& citations, const FoldedText& block, const CitationClause& clause, const GuidelineIndex& index)
{
    const QString& text = block.text();
    const QString rule = QStringLiteral("MTUS citation");
    std::optional<qsizetype> at = trimmed(text, clause.text, {}, u",:;.").start;
    while (at && *at < clause.text.end) {
        const CitedDocument document = documentAt(text, *at, clause.text.end, index);
        if (document.name.isEmpty())
            break;
        Citation& citation = citations.emplaceBack();
        citation.source = block.field(clause.lead, rule);
        citation.document = block.field(
            trimmed(text, document.name, u","), rule, document.known ? confidence::certain : confidence::guessed);
        citation.edition = document.edition.isEmpty() && !document.chapterEdition.isEmpty()
            ? block.field(document.chapterEdition, document.name, rule, confidence::likely)
            : block.field(document.edition, rule);
        const auto next = nextDocument(text, document.end, clause.text.end, index);
        const Span tail {document.end, next ? next->start : clause.text.end};
        readTail(
            block, tail, document.known ? document.known : index.document(citation.document.text()), index, citation);
        at = next ? std::optional(next->end) : std::nullopt;
    }
}

// "... based its decision on the Low Back Complaints, which is part of the MTUS", as letters of 2013 word it.
bool isInSentences(const QString& text)
{
    constexpr QLatin1StringView part("part of the m"); // in small letters: hardly a block has these words at all
    return has(text, part) && text.contains(u"part of the M") && !text.contains(u"ecision based on");
}

// What stands between the semicolons around a place: other works stand beyond them.
Span partAround(const QString& text, Span words, Span place)
{
    const qsizetype before = QStringView(text).first(place.start).lastIndexOf(u';');
    const qsizetype behind = text.indexOf(u';', place.end);
    return {std::max(words.start, before + 1), behind < 0 ? words.end : std::min(words.end, behind)};
}

} // namespace

Citation otherCitation(const FoldedText& block, Span words, const GuidelineIndex& index)
{
    static const Pattern edition(QStringLiteral("[,(]\\s?((?:19|20)\\d\\d)\\s?(?=[,;.)]|\\z)"));
    const QString rule = QStringLiteral("citation outside the MTUS");
    const QString& text = block.text();
    Citation citation;
    Span named {0, 0};
    const QString source = index.sourceIn(words.of(text), &named);
    Span own = words; // what may tell the source's edition
    if (source.isEmpty()) {
        citation.source = block.field(QStringLiteral("other"), words, rule, confidence::unconfirmed);
    } else {
        const Span place {words.start + named.start, words.start + named.end};
        own = partAround(text, words, place);
        // Named behind others it is one of several works.
        citation.source = block.field(
            source, place, rule, own.start == words.start ? confidence::certain : confidence::unconfirmed);
    }
    citation.text = block.field(words, rule);
    if (const auto match = edition.in(text, own))
        citation.edition = block.field(match->span(1), rule, confidence::likely);
    for (const PagePhrase& phrase : pagePhrasesIn(text, words)) {
        for (const Span page : phrase.pages) {
            Value value = block.value(page);
            value.text = pageText(value.text);
            citation.pages.values.append(value);
            citation.pages.rule = rule;
        }
    }
    return citation;
}

QList<Citation> readCitations(const QString& canonical, Span range, const GuidelineIndex& index)
{
    // The longest block known has under two thousand units; what is longer by far is no list of guidelines.
    constexpr qsizetype longest = 20000;
    const FoldedText block(canonical, {range.start, std::min(range.end, range.start + longest)});
    if (isInSentences(block.text()))
        return readSourceSentences(canonical, range, index);
    QList<Citation> citations;
    for (const CitationClause& clause : citationClausesIn(block.text(), index)) {
        if (clause.kind == CitationClause::Kind::Mtus) {
            appendMtusCitations(citations, block, clause, index);
            continue;
        }
        for (const Span source : otherSourcesIn(block.text(), clause.text, index))
            citations.append(otherCitation(block, source, index));
    }
    return citations;
}

} // namespace imr::core
