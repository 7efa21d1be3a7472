// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citation/sourcesentences.h"

#include "core/citation/citations.h"
#include "core/lexicon/guidelineindex.h"
#include "core/reading/confidence.h"
#include "core/reading/wordplaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;

const QString rule = QStringLiteral("source in a sentence");

enum class Belonging {
    Mtus,
    Other,
    Untold,
};

// The words between "decision on" and "which is (not) part of the MTUS".
struct Source
{
    Span words;
    Belonging belonging = Belonging::Untold;
    Span mtus; // the word, where the sentence has it
};

// How long the words are that a text begins with; 0 when it begins otherwise. Mostly they are few, and a match looks at
// all of what it is given first.
qsizetype leadLength(const QRegularExpression& lead, QStringView text)
{
    constexpr qsizetype mostly = 160;
    const QStringView beginning = text.first(std::min(text.size(), mostly));
    const qsizetype length = lead.matchView(beginning).capturedEnd();
    return std::max<qsizetype>(0, length == mostly ? lead.matchView(text).capturedEnd() : length);
}

// Without the words that join it to the source before.
Span bare(const QString& text, Span words)
{
    static const QRegularExpression joint(
        QStringLiteral("\\A(?:[,;.:\\s]+|(?:and|on|also|the|as well as)\\b\\s?)+"), noCase);
    words.start += leadLength(joint, words.of(text));
    return trimmed(text, words, u",.;:");
}

// Where the sentence that begins at `from` ends: a full stop with a capital or nothing behind it, which closes no
// abbreviation.
qsizetype sentenceEnd(const QString& text, qsizetype from, qsizetype end)
{
    const auto isAbbreviated = [&](qsizetype stop) {
        constexpr QStringView words[] {u"pg", u"pp", u"p", u"ed", u"no", u"ch"};
        return std::ranges::any_of(words, [behind = QStringView(text).first(stop)](QStringView word) {
            return behind.endsWith(word)
                && (behind.size() == word.size() || !isInWord(behind[behind.size() - word.size() - 1]));
        });
    };
    const QStringView before = QStringView(text).first(end);
    for (qsizetype stop = before.indexOf(u'.', from); stop >= 0; stop = before.indexOf(u'.', stop + 1)) {
        const bool last = stop + 1 == end;
        const bool capital
            = stop + 2 < end && text[stop + 1].isSpace() && text[stop + 2] >= u'A' && text[stop + 2] <= u'Z';
        if ((last || capital) && !isAbbreviated(stop))
            return stop;
    }
    return end;
}

QList<Source> sourcesIn(const QString& text)
{
    static const QRegularExpression lead(
        QStringLiteral("\\b(?:decision|determination|denial)s? (?:(?:was|is) based )?(?:up)?on\\b|\\brelied "
                       "(?:up)?on\\b|\\b(?:Reviewer|Administrator) (?:cited|cites|utilized|used)\\b"),
        noCase);
    static const QRegularExpression belongs(
        QStringLiteral(
            "(?:,?\\s?(?:which |that )?(?:is|are|was|were) (?<not>not )?|,\\s)(?:a )?part of (?:the )?(?:California )?"
            "(?<mtus>MTUS|Medical Treatment Utilization Schedule)\\b(?:\\s?\\(MTUS\\))?"),
        noCase);
    QList<Source> sources;
    const auto append = [&](Source source) {
        source.words = bare(text, source.words);
        if (!source.words.isEmpty())
            sources.append(source);
    };
    // "did not base their decision on the MTUS": that is none.
    static const QRegularExpression denied(QStringLiteral("\\b(?:not|n['’]t) (?:base|rely)\\b[^.;]{0,60}\\z"), noCase);
    constexpr qsizetype before = 80;
    for (auto leads = lead.globalMatch(text); leads.hasNext();) {
        const QRegularExpressionMatch found = leads.next();
        const qsizetype start = found.capturedStart();
        if (denied.matchView(QStringView(text).first(start).last(std::min(start, before))).hasMatch())
            continue;
        qsizetype from = found.capturedEnd();
        const qsizetype end = leads.hasNext() ? leads.peekNext().capturedStart() : text.size();
        for (const auto& told : belongs.globalMatchView(QStringView(text).first(end), from)) {
            const Span mtus {told.capturedStart(u"mtus"), told.capturedEnd(u"mtus")};
            append({{from, told.capturedStart()}, told.hasCaptured(u"not") ? Belonging::Other : Belonging::Mtus, mtus});
            from = told.capturedEnd();
        }
        append({{from, sentenceEnd(text, from, end)}, Belonging::Untold, {}});
    }
    return sources;
}

// A year and what a bracket tells of the edition, right behind a document's name.
qsizetype behindEdition(const QString& text, qsizetype from, qsizetype end, Span* edition)
{
    // "Chapter", "Chapter of the ACOEM Practice Guidelines, 2nd Edition" may stand between.
    static const QRegularExpression behind(QStringLiteral(
        "\\A(?:,?\\s?Chapters?\\b,?(?!\\s\\d))?"
        "(?:\\sof\\sthe\\sACOEM\\s(?:Occupational\\sMedicine\\s)?(?:Practice\\s)?Guidelines?)?"
        "(?:,?\\s(?:2nd|[Ss]econd)\\s[Ee]d(?:ition|\\.)?)?"
        "(?:,?\\s?\\(?(?<year>(?:19|20)\\d\\d)\\b\\)?|\\s?\\((?<bracket>(?:[^()]|\\([^()]*\\)){1,120})\\)|"
        ",\\s?\\((?<dated>[^()]{0,40}\\b(?:19|20)\\d\\d[^()]{0,20})\\))?"));
    static const QRegularExpression year(QStringLiteral("\\b(?:19|20)\\d\\d\\b"));
    const QStringView rest = QStringView(text).sliced(from, end - from);
    const auto match = behind.matchView(rest.first(std::min<qsizetype>(rest.size(), 160)));
    if (!match.hasMatch())
        return from;
    if (match.hasCaptured(u"year")) {
        *edition = {from + match.capturedStart(u"year"), from + match.capturedEnd(u"year")};
        return from + match.capturedEnd();
    }
    const QStringView inBracket = match.hasCaptured(u"dated") ? QStringView(u"dated") : QStringView(u"bracket");
    if (const auto inside = year.matchView(match.capturedView(inBracket)); inside.hasMatch()) {
        const qsizetype bracket = from + match.capturedStart(inBracket);
        *edition = {bracket + inside.capturedStart(), bracket + inside.capturedEnd()};
    }
    return from + match.capturedEnd();
}

struct DocumentAt
{
    Span name;
    bool known = false;
};

// The document that a source begins with, by its shape when the index has none: words up to a comma, a bracket or a
// page.
DocumentAt documentAt(const QString& text, Span source, const GuidelineIndex& index)
{
    static const QRegularExpression before(
        QStringLiteral(
            "\\A(?:(?:California|CA|MTUS(?:\\sGuidelines?)?|Medical Treatment Utilization Schedule|\\(MTUS\\)|the|"
            "(?:19|20)\\d\\d(?=:))[,:]?\\s)+"),
        noCase);
    static const QRegularExpression shape(
        QStringLiteral("\\A[^,;(]{3,120}?(?=,|;|\\s?\\(|\\s(?:pages?|pgs?|sections?)\\b|\\s(?:19|20)\\d\\d\\b|\\z)"),
        noCase);
    const qsizetype from = source.start + leadLength(before, source.of(text));
    qsizetype length = 0;
    if (index.documentAt(QStringView(text).first(source.end), from, &length))
        return {{from, from + length}, true};
    const auto match = shape.matchView(QStringView(text).sliced(from, std::min<qsizetype>(source.end - from, 160)));
    return match.hasMatch() ? DocumentAt {{from, from + match.capturedEnd()}, false} : DocumentAt();
}

// Behind a comma or "and", a document whose name has several words.
qsizetype nextDocument(const QString& text, qsizetype from, qsizetype end, const GuidelineIndex& index)
{
    static const QRegularExpression joint(
        QStringLiteral("(?:[,;&]|\\band)\\s(?:and\\s)?(?:the\\s)?(?:MTUS\\s)?(?=[A-Z])"));
    constexpr qsizetype mostly = 400;
    const QStringView source = QStringView(text).first(end);
    const qsizetype base = std::max<qsizetype>(0, from - 1); // the unit before says whether a word begins
    for (const qsizetype stop : {std::min(end, from + mostly), end}) { // a match looks at all of what it is given first
        for (const auto& match : joint.globalMatchView(source.first(stop).sliced(base), from - base)) {
            const qsizetype name = base + match.capturedEnd();
            qsizetype length = 0;
            if (index.documentAt(source, name, &length) && source.sliced(name, length).contains(u' ')
                && index.sectionLengthAt(source, name) < length)
                return base + match.capturedStart();
        }
        if (stop == end)
            break;
    }
    return end;
}

void addPages(const FoldedText& block, const PagePhrase& phrase, Citation& citation)
{
    for (const Span page : phrase.pages) {
        Value value = block.value(page);
        value.text = pageText(value.text);
        citation.pages.values.append(value);
        citation.pages.rule = rule;
    }
}

void readSectionsAndPages(const FoldedText& block, Span tail, const GuidelineIndex& index, Citation& citation)
{
    static const QRegularExpression label(
        QStringLiteral("\\A[\\s,;:.]*(?:(?:Chapter|Ch\\.) "
                       "\\d{1,2}\\b[\\s,;:]*)?(?:Sections?(?:\\(s\\))?(?:\\s(?:on|for))?\\s?:?\\s)?"),
        noCase);
    const QString& text = block.text();
    qsizetype from = tail.start;
    const auto addSections = [&](Span list) {
        list.start += leadLength(label, list.of(text));
        for (const Span name : sectionNamesIn(text, list, index)) {
            if (!index.section(citation.document.text(), name.of(text)))
                citation.sections.confidence = confidence::unconfirmed;
            citation.sections.values.append(block.value(name));
            citation.sections.rule = rule;
        }
    };
    for (const PagePhrase& phrase : pagePhrasesIn(text, tail)) {
        addSections({from, phrase.whole.start});
        from = phrase.whole.end;
        addPages(block, phrase, citation);
    }
    addSections({from, tail.end});
}

// The documents that a sentence names by several words.
QList<DocumentAt> documentsIn(const QString& text, Span sentence, const GuidelineIndex& index)
{
    QList<DocumentAt> documents;
    for (qsizetype at = sentence.start; at < sentence.end; ++at) {
        const bool beginsWord = text[at].isUpper() && (at == 0 || !text[at - 1].isLetterOrNumber());
        qsizetype length = 0;
        if (!beginsWord || !index.documentAt(QStringView(text).first(sentence.end), at, &length)
            || !QStringView(text).sliced(at, length).contains(u' '))
            continue;
        documents.append({{at, at + length}, true});
        at += length;
    }
    return documents;
}

Citation namedDocument(const FoldedText& block, const DocumentAt& document, qsizetype end)
{
    const double sureness = 0.85;
    Citation citation;
    citation.source = block.field(QStringLiteral("MTUS"), document.name, rule, sureness);
    citation.document = block.field(document.name, rule, sureness);
    Span edition;
    const qsizetype tail = behindEdition(block.text(), document.name.end, end, &edition);
    citation.edition = block.field(edition, rule, sureness);
    for (const PagePhrase& phrase : pagePhrasesIn(block.text(), {tail, end}))
        addPages(block, phrase, citation);
    return citation;
}

QList<Citation> mtusCitations(const FoldedText& block, const Source& source, const GuidelineIndex& index)
{
    const QString& text = block.text();
    QList<Citation> citations;
    for (Span rest = source.words; !rest.isEmpty();) {
        const DocumentAt document = documentAt(text, rest, index);
        if (document.name.isEmpty())
            break;
        Citation citation;
        const Span named = source.mtus.isEmpty() ? document.name : source.mtus;
        citation.source = block.field(QStringLiteral("MTUS"), named, rule);
        citation.document
            = block.field(document.name, rule, document.known ? confidence::certain : confidence::guessed);
        Span edition;
        const qsizetype tail = behindEdition(text, document.name.end, rest.end, &edition);
        citation.edition = block.field(edition, rule);
        const qsizetype next = nextDocument(text, tail, rest.end, index);
        readSectionsAndPages(block, {tail, next}, index, citation);
        citations.append(citation);
        rest = bare(text, {next, rest.end});
    }
    return citations;
}

bool isOfTheMtus(const QString& text, const Source& source, const GuidelineIndex& index)
{
    static const QRegularExpression mtus(
        QStringLiteral("\\A(?:California |CA )?(?:MTUS|Medical Treatment Utilization)\\b"), noCase);
    qsizetype length = 0;
    if (source.belonging != Belonging::Untold)
        return source.belonging == Belonging::Mtus;
    return mtus.matchView(source.words.of(text)).hasMatch()
        || index.documentAt(QStringView(text).first(source.words.end), source.words.start, &length);
}

} // namespace

QList<Citation> readSourceSentences(const QString& canonical, Span range, const GuidelineIndex& index)
{
    constexpr qsizetype longest = 20000; // what is longer by far is no list of guidelines
    const FoldedText block(canonical, {range.start, std::min(range.end, range.start + longest)});
    QList<Citation> citations;
    for (const Source& source : sourcesIn(block.text())) {
        if (isOfTheMtus(block.text(), source, index))
            citations += mtusCitations(block, source, index);
        else
            citations.append(otherCitation(block, source.words, index));
    }
    return citations;
}

QList<Citation> readNamedSources(const QString& canonical, Span range, const GuidelineIndex& index)
{
    constexpr qsizetype longest = 20000;
    const FoldedText block(canonical, {range.start, std::min(range.end, range.start + longest)});
    const QString& text = block.text();
    QList<Citation> citations;
    QStringList named; // once is enough
    const auto append = [&](const Citation& citation) {
        const QString name = citation.document.text() + citation.source.text();
        if (!named.contains(name))
            citations.append(citation);
        named.append(name);
    };
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = sentenceEnd(text, from, text.size());
        const QList<DocumentAt> documents = documentsIn(text, {from, end}, index);
        for (qsizetype i = 0; i < documents.size(); ++i) {
            const qsizetype next = i + 1 < documents.size() ? documents.at(i + 1).name.start : end;
            append(namedDocument(block, documents.at(i), next));
        }
        const Span sentence = trimmed(text, {from, end}, u".,;:");
        Span source;
        if (documents.isEmpty() && !index.sourceIn(sentence.of(text), &source).isEmpty())
            append(otherCitation(block, sentence, index));
        from = end + 1;
    }
    return citations;
}

} // namespace imr::core
