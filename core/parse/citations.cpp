// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/citations.h"

#include "core/lexicon/guidelineindex.h"
#include "core/parse/confidence.h"
#include "core/parse/sourcesentences.h"
#include "core/parse/wordplaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;

enum class ClauseKind {
    Mtus,
    Other,
};

// "Decision based on MTUS ..." or "Decision based on Non-MTUS Citation ...", without these words.
struct Clause
{
    ClauseKind kind;
    Span lead; // the word that names the source: "MTUS"
    Span text;
};

// Without the "and" that joins the next clause.
qsizetype clauseEnd(const QString& text, qsizetype start, qsizetype end)
{
    static const QRegularExpression joint(QStringLiteral("[,;.]?\\s(?:and|&)(?:\\s(?:on\\s)?the)?\\s*\\z"), noCase);
    constexpr qsizetype longest = 16;
    const qsizetype from = std::max(start, end - longest);
    const auto match = joint.matchView(QStringView(text).sliced(from, end - from));
    return match.hasMatch() ? from + match.capturedStart() : end;
}

bool hasAt(QStringView text, qsizetype at, QLatin1StringView words)
{
    return at <= text.size() && text.sliced(at).startsWith(words, Qt::CaseInsensitive);
}

bool endsAt(QStringView text, qsizetype at, QLatin1StringView words)
{
    return text.first(at).endsWith(words, Qt::CaseInsensitive);
}

bool isInWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
}

bool isAt(QStringView text, qsizetype at, char16_t unit)
{
    return at < text.size() && text[at] == unit;
}

// The end of "Non-MTUS", "Non MTUS Citations"; the same place when it does not stand there.
qsizetype otherLeadEnd(QStringView text, qsizetype from)
{
    if (isInWord(text, from - 1) || !hasAt(text, from, QLatin1StringView("non")))
        return from;
    qsizetype at = from + 3;
    at += isAt(text, at, u'-') ? 1 : 0;
    at += isAt(text, at, u' ') ? 1 : 0;
    return hasAt(text, at, QLatin1StringView("mtus")) ? at + 4 : from;
}

bool isMtusAt(QStringView text, qsizetype at)
{
    return hasAt(text, at, QLatin1StringView("mtus")) && !isInWord(text, at + 4)
        && ((at == 0 && text.size() > 5 && text[5].isUpper()) || endsAt(text, at, QLatin1StringView("based on "))
            || endsAt(text, at, QLatin1StringView("based on the "))
            || endsAt(text, at, QLatin1StringView("decision on "))
            || endsAt(text, at, QLatin1StringView("decision on the ")));
}

// Any other source may follow "based on" too.
bool isFreeAt(QStringView text, qsizetype at)
{
    if (!endsAt(text, at, QLatin1StringView("based on ")))
        return false;
    const qsizetype name = hasAt(text, at, QLatin1StringView("the ")) ? at + 4 : at;
    return !hasAt(text, name, QLatin1StringView("non")) && !hasAt(text, name, QLatin1StringView("mtus"));
}

// The clause whose words begin right here, up to the end of the text.
std::optional<Clause> clauseAt(QStringView text, qsizetype at)
{
    constexpr QLatin1StringView opening("decision based on ");
    const qsizetype from = !isInWord(text, at - 1) && hasAt(text, at, opening) ? at + opening.size() : at;
    Clause clause {ClauseKind::Other, {from, otherLeadEnd(text, from)}, {}};
    qsizetype end = clause.lead.end;
    if (end > from) {
        const qsizetype word = end + (isAt(text, end, u' ') ? 1 : 0);
        if (hasAt(text, word, QLatin1StringView("citation")))
            end = word + (hasAt(text, word, QLatin1StringView("citations")) ? 9 : 8);
    } else if (isMtusAt(text, from)) {
        clause.kind = ClauseKind::Mtus;
        clause.lead.end = end = from + 4;
    } else if (!isFreeAt(text, from)) {
        return {};
    }
    end += isAt(text, end, u' ') ? 1 : 0;
    end += isAt(text, end, u':') ? 1 : 0;
    if (end == at)
        return {};
    if (clause.lead.isEmpty())
        clause.lead = {end, end};
    clause.text = {end, text.size()};
    return clause;
}

QList<Clause> clausesIn(const QString& text)
{
    QList<Clause> clauses;
    for (qsizetype at = 0; at < text.size();) {
        const char16_t first = text[at].unicode() | 0x20;
        const bool mayBegin
            = ((first == u'd' || first == u'n' || first == u'm') && !isInWord(text, at - 1)) || first == u':';
        const auto clause = mayBegin ? clauseAt(text, at) : std::nullopt;
        if (!clause) {
            ++at;
            continue;
        }
        if (!clauses.isEmpty())
            clauses.last().text.end = clauseEnd(text, clauses.last().text.start, at);
        clauses.append(*clause);
        at = clause->text.start;
    }
    return clauses;
}

// A document's name in a clause, with the year that follows it, bare or in a bracket ("(Effective July 18, 2009)").
struct DocumentAt
{
    Span name;
    Span edition;
    qsizetype end = 0; // of what belongs to it: name, year, "Guidelines"
    bool known = false;
    QString chapterEdition {}; // of a chapter of the ACOEM guidelines
};

// What stands at a place, as far as any pattern here looks: a match looks over all of what it is given.
QStringView near(const QString& text, qsizetype from, qsizetype end)
{
    constexpr qsizetype enough = 240;
    return QStringView(text).sliced(from, std::min(std::max<qsizetype>(0, end - from), enough));
}

DocumentAt withEdition(const QString& text, DocumentAt document, qsizetype end)
{
    static const QRegularExpression behind(
        QStringLiteral(
            "\\A(?:\\s(?<year>(?:19|20)\\d\\d)\\b|\\s\\((?:[A-Z][^()]{0,40}\\s)?(?<told>(?:19|20)\\d\\d)\\))?"
            "(?:\\sGuidelines?\\b)?"),
        noCase);
    const qsizetype from = document.name.end;
    document.end = from;
    if (from + 1 >= end || !text[from].isSpace() || !isOneOf(text[from + 1], u"12(Gg"))
        return document;
    const auto match = behind.matchView(near(text, from, end));
    document.end = from + std::max<qsizetype>(0, match.capturedEnd());
    for (const QStringView year : {u"year", u"told"}) {
        if (match.hasCaptured(year))
            document.edition = {from + match.capturedStart(year), from + match.capturedEnd(year)};
    }
    return document;
}

// A chapter of the guidelines that the documents of 2004 were taken from: "ACOEM Practice Guidelines, Chapter 12 Low
// Back Complaints" is the document "Low Back Complaints".
struct ChapterAt
{
    const GuidelineDocument* document = nullptr;
    Span name;
};

std::optional<ChapterAt> chapterAt(const QString& text, qsizetype from, qsizetype end, const GuidelineIndex& index)
{
    static const QRegularExpression before(
        QStringLiteral("\\AACOEM(?:\\s(?:Practice\\s)?Guidelines?)?(?:,?\\s(?:2nd|second)\\sed(?:ition|\\.)?)?"
                       "(?:\\s\\(2004\\))?,?\\s(?:(?:Chapter|Ch\\.)\\s\\d{1,2}[,:]?\\s)?"),
        noCase);
    if (!hasAt(text, from, QLatin1StringView("acoem")))
        return {};
    const auto match = before.matchView(near(text, from, end));
    if (!match.hasMatch())
        return {};
    const qsizetype name = from + match.capturedLength();
    qsizetype length = 0;
    const GuidelineDocument* known = index.documentAt(QStringView(text).first(end), name, &length);
    if (!known || known->chapter == 0)
        return {};
    return ChapterAt {known, {name, name + length}};
}

// The document that a clause begins with; by its shape when the index has none: words up to a year, a section or page
// label or the end.
DocumentAt documentAt(const QString& text, qsizetype from, qsizetype end, const GuidelineIndex& index)
{
    const QStringView clause = QStringView(text).first(end);
    if (const auto chapter = chapterAt(text, from, end, index)) {
        DocumentAt document = withEdition(text, {chapter->name, {}, 0, true}, end);
        document.chapterEdition = chapter->document->editions.value(0);
        return document;
    }
    qsizetype length = 0;
    if (index.documentAt(clause, from, &length))
        return withEdition(text, {{from, from + length}, {}, 0, true}, end);
    static const QRegularExpression shape(QStringLiteral("\\A[^.:;]{3,120}?(?=\\s(?:19|20)\\d\\d\\b|,?\\s(?:Section|"
                                                         "Page)\\(?s?\\)?\\s?:|(?<=Guidelines)\\b|[.;:]|\\z)"));
    const auto match = shape.matchView(near(text, from, end));
    if (!match.hasMatch())
        return {};
    return withEdition(text, {{from, from + match.capturedEnd()}, {}, 0, false}, end);
}

// The words that join two documents of a clause, and where the second begins.
struct Joint
{
    qsizetype start = 0;
    qsizetype end = 0;
    bool isAnd = false;
};

bool isNextDocument(const QString& text, qsizetype at, qsizetype end, const GuidelineIndex& index)
{
    const QStringView clause = QStringView(text).first(end);
    qsizetype length = 0;
    if (chapterAt(text, at, end, index))
        return true;
    const GuidelineDocument* known = index.documentAt(clause, at, &length);
    if (!known)
        return false;
    const DocumentAt document = withEdition(text, {{at, at + length}, {}, 0, true}, end);
    if (!document.edition.isEmpty())
        return true;
    // Letters of 2013-2015 give no year, and a section may follow the name at once. Later documents are named with one.
    if (known->editions.value(0) > u"2009")
        return false;
    const QStringView name = document.name.of(text);
    if (name.contains(u' ') && (name.endsWith(u"Guidelines") || name.endsWith(u"Complaints")))
        return true;
    const bool severalWords = document.name.of(text).contains(u' ');
    const bool closed = document.end >= end || QStringView(u",.;").contains(text[document.end])
        || clause.sliced(document.end).trimmed().startsWith(u"Page", Qt::CaseInsensitive);
    return severalWords && closed && index.sectionLengthAt(clause, at) == 0;
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

// The comma, full stop or "and" that ends at a place, in a text that begins at `from`; nothing when another word does.
std::optional<Joint> jointBefore(QStringView text, qsizetype from, qsizetype end)
{
    constexpr QStringView word = u"and";
    Joint joint {end - 1, end};
    if (end - word.size() >= from && text.first(end).endsWith(word) && !isInWord(text, end - word.size() - 1)) {
        joint.isAnd = true;
        joint.start = end - word.size();
        if (joint.start > from && text[joint.start - 1] == u' ')
            --joint.start;
        if (joint.start > from && isOneOf(text[joint.start - 1], u",;."))
            --joint.start;
        return joint;
    }
    return joint.start >= from && isOneOf(text[joint.start], u",;.&") ? std::optional(joint) : std::nullopt;
}

// The next joint with the blank behind it, and with "MTUS" where a name follows that.
std::optional<Joint> nextJoint(QStringView text, qsizetype from)
{
    constexpr QStringView mtus = u"MTUS ";
    for (qsizetype at = from; at + 1 < text.size(); ++at) {
        if (text[at] != u' ' || !isCapital(text[at + 1]))
            continue;
        auto joint = jointBefore(text, from, at);
        if (!joint)
            continue;
        joint->end = at + 1;
        const QStringView rest = text.sliced(joint->end);
        if (rest.size() > mtus.size() && rest.startsWith(mtus) && isCapital(rest[mtus.size()]))
            joint->end += mtus.size();
        return joint;
    }
    return {};
}

// The next document of the same clause: behind a comma or "and" a known name, or any name after "and" that a year and a
// section label follow.
std::optional<Joint> nextDocument(const QString& text, qsizetype from, qsizetype end, const GuidelineIndex& index)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A(?:[A-Z][\\w/-]*,?\\s(?:(?:and|of|the|to|for|&)\\s)*){1,9}(?:19|20)\\d\\d,?\\sSection\\(?s?\\)?\\s?:"));
    const QStringView clause = QStringView(text).first(end);
    std::optional<Joint> byShape;
    for (auto found = nextJoint(clause, from); found; found = nextJoint(clause, found->end)) {
        if (isNextDocument(text, found->end, end, index)) {
            const bool shapeIsOwn = byShape
                && byShape->end + shape.matchView(near(text, byShape->end, end)).capturedEnd() <= found->start;
            return shapeIsOwn ? byShape : found;
        }
        if (!byShape && found->isAnd && shape.matchView(near(text, found->end, end)).hasMatch())
            byShape = found;
    }
    return byShape;
}

// Sections and pages between a document and the next.
void readTail(const FoldedText& block, Span tail, const GuidelineIndex& index, Citation& citation)
{
    static const QRegularExpression label(
        QStringLiteral("Section\\s?\\(s\\)\\s?:|Sections?\\s?:|\\A[\\s,;.]*Sections?\\s(?=(?-i:[A-Z]))"), noCase);
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
        if (has(list.of(text), QLatin1StringView("section")))
            list.start += std::max<qsizetype>(0, label.matchView(list.of(text)).capturedEnd());
        for (const Span words : sectionNamesIn(text, list, index)) {
            const Span whole = withoutLabel(text, words, &labelled);
            const Span pages = labelled ? pagesBehind(text, whole) : Span {whole.end, whole.end};
            const Span name = trimmed(text, {whole.start, pages.start}, u",;");
            if (!pages.isEmpty())
                addPage(pages);
            if (name.isEmpty())
                continue;
            if (!index.section(citation.document.text(), name.of(text)))
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

QList<Citation> mtusCitations(const FoldedText& block, const Clause& clause, const GuidelineIndex& index)
{
    const QString& text = block.text();
    const QString rule = QStringLiteral("MTUS citation");
    QList<Citation> citations;
    std::optional<qsizetype> at = trimmed(text, clause.text, {}, u",:;.").start;
    while (at && *at < clause.text.end) {
        const DocumentAt document = documentAt(text, *at, clause.text.end, index);
        if (document.name.isEmpty())
            break;
        Citation citation;
        citation.source = block.field(clause.lead, rule);
        citation.document = block.field(
            trimmed(text, document.name, u","), rule, document.known ? confidence::certain : confidence::guessed);
        citation.edition = document.edition.isEmpty() && !document.chapterEdition.isEmpty()
            ? block.field(document.chapterEdition, document.name, rule, confidence::likely)
            : block.field(document.edition, rule);
        const auto next = nextDocument(text, document.end, clause.text.end, index);
        readTail(block, {document.end, next ? next->start : clause.text.end}, index, citation);
        at = next ? std::optional(next->end) : std::nullopt;
        citations.append(citation);
    }
    return citations;
}

// Whether a semicolon parts two sources: behind it another one than before it is named at once.
bool partsSources(QStringView before, QStringView behind, const GuidelineIndex& index)
{
    constexpr qsizetype enough = 80;
    Span first;
    Span second;
    const QString one = index.sourceIn(before, &first);
    const QString other = index.sourceIn(behind.first(std::min(behind.size(), enough)), &second);
    return !one.isEmpty() && !other.isEmpty() && one != other && second.start == 0;
}

// The sources of one clause outside the MTUS: parted by "and Other Medical Treatment Guidelines", by a semicolon, and
// behind the date on which a page was read ("accessed 02/18/2017, ").
QList<Span> otherSources(const QString& text, Span clause, const GuidelineIndex& index)
{
    static const QRegularExpression joint(
        QStringLiteral("(?<semicolon>;)\\s(?:and\\s|&\\s)?(?:the\\s)?(?=\\w)(?!Other Medical)|"
                       "[,;.]?\\s(?:and\\s)?(?=Other Medical Treatment Guidelines?\\b)|"
                       "(?<=accessed \\d\\d/\\d\\d/\\d{4}|accessed \\d\\d-\\d\\d-\\d{4})[,;.]\\s?(?:and\\s)?(?=\\w)"),
        noCase);
    QList<Span> sources;
    qsizetype from = clause.start;
    const auto append = [&](qsizetype end) {
        const Span source = trimmed(text, {from, end}, u".,;", u".,;:");
        if (!source.isEmpty())
            sources.append(source);
    };
    for (const auto& match : joint.globalMatchView(QStringView(text).first(clause.end), clause.start)) {
        const QStringView words = QStringView(text).first(clause.end);
        if (match.hasCaptured(u"semicolon")
            && !partsSources(
                words.sliced(from, match.capturedStart() - from), words.sliced(match.capturedEnd()), index))
            continue;
        append(match.capturedStart());
        from = match.capturedEnd();
    }
    append(clause.end);
    return sources;
}

// "... based its decision on the Low Back Complaints, which is part of the MTUS", as letters of 2013 word it.
bool isInSentences(const QString& text)
{
    return text.contains(u"part of the M") && !text.contains(u"ecision based on");
}

} // namespace

Citation otherCitation(const FoldedText& block, Span words, const GuidelineIndex& index)
{
    static const QRegularExpression edition(QStringLiteral("[,(]\\s?((?:19|20)\\d\\d)\\s?(?=[,;.)]|\\z)"));
    const QString rule = QStringLiteral("citation outside the MTUS");
    const QString& text = block.text();
    Citation citation;
    Span named {0, 0};
    const QString source = index.sourceIn(words.of(text), &named);
    if (source.isEmpty())
        citation.source = block.field(QStringLiteral("other"), words, rule, confidence::unconfirmed);
    else
        citation.source = block.field(source, {words.start + named.start, words.start + named.end}, rule);
    citation.text = block.field(words, rule);
    if (const auto match = edition.matchView(words.of(text)); match.hasMatch())
        citation.edition = block.field(
            {words.start + match.capturedStart(1), words.start + match.capturedEnd(1)}, rule, confidence::likely);
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
    for (const Clause& clause : clausesIn(block.text())) {
        if (clause.kind == ClauseKind::Mtus) {
            citations += mtusCitations(block, clause, index);
            continue;
        }
        for (const Span source : otherSources(block.text(), clause.text, index))
            citations.append(otherCitation(block, source, index));
    }
    return citations;
}

} // namespace imr::core
