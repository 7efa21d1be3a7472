// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citation/citationdocuments.h"

#include "core/lexicon/guidelineindex.h"
#include "core/reading/wordplaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;

// What stands at a place, as far as any pattern here looks: a match looks over all of what it is given.
QStringView near(const QString& text, qsizetype from, qsizetype end)
{
    constexpr qsizetype enough = 240;
    return QStringView(text).sliced(from, std::min(std::max<qsizetype>(0, end - from), enough));
}

CitedDocument withEdition(const QString& text, CitedDocument document, qsizetype end)
{
    static const QRegularExpression behind(
        QStringLiteral("\\A(?<chapter>,?\\s(?:Chapter|Ch\\.)(?:\\s\\d{1,2}\\b)?(?=[,;.\\s]|\\z),?)?"
                       "(?:\\s(?<year>(?:19|20)\\d\\d)\\b|\\s\\((?:[A-Z][^()]{0,40}\\s)?(?<told>(?:19|20)\\d\\d)\\)|"
                       "\\s\\([A-Z][^()]{0,80}\\s\\((?<nested>(?:19|20)\\d\\d)\\)[^()]{0,40}\\))?"
                       "(?:\\sGuidelines?\\b)?"),
        noCase);
    const qsizetype from = document.name.end;
    document.end = from;
    // "Low Back Complaints Chapter 12", "Low Back Complaints Chapter (ACOEM ...)"
    const bool hasChapter = document.known && document.known->chapter > 0;
    const bool comma = from + 1 < end && text[from] == u',';
    if (from + 1 >= end || !(text[from].isSpace() || (comma && hasChapter))
        || !isOneOf(text[from + 1], hasChapter ? QStringView(u"12(GgCc ") : QStringView(u"12(Gg")))
        return document;
    const auto match = behind.matchView(near(text, from, end));
    document.end = from + std::max<qsizetype>(0, match.capturedEnd());
    for (const QStringView year : {QStringView(u"year"), QStringView(u"told"), QStringView(u"nested")}) {
        if (match.hasCaptured(year))
            document.edition = {from + match.capturedStart(year), from + match.capturedEnd(year)};
    }
    return document;
}

// A chapter of the guidelines that the documents of 2004 were taken from: "ACOEM Practice Guidelines, Chapter 12 Low
// Back Complaints" is the document "Low Back Complaints"; so is "Chapter 12 Low Back Complaints" where one is named so
// already.
struct ChapterAt
{
    const GuidelineDocument* document = nullptr;
    Span name;
};

std::optional<ChapterAt> chapterAt(const QString& text, qsizetype from, qsizetype end, const GuidelineIndex& index)
{
    static const QRegularExpression before(
        QStringLiteral("\\A(?<acoem>ACOEM(?:\\s(?:Practice\\s)?Guidelines?)?(?:,?\\s(?:2nd|second)\\sed(?:ition|\\.)?)?"
                       "(?:\\s\\(2004\\))?,?\\s)?(?:(?:Chapter|Ch\\.)\\s(?<number>\\d{1,2})[,:]?\\s)?"),
        noCase);
    if (!standsAt(text, from, QLatin1StringView("acoem")) && !standsAt(text, from, QLatin1StringView("ch")))
        return {};
    const auto match = before.matchView(near(text, from, end));
    if (!match.hasMatch())
        return {};
    const qsizetype name = from + match.capturedLength();
    qsizetype length = 0;
    const GuidelineDocument* known = index.documentAt(QStringView(text).first(end), name, &length);
    if (!known || known->chapter == 0)
        return {};
    if (!match.hasCaptured(u"acoem") && match.capturedView(u"number").toInt() != known->chapter)
        return {};
    return ChapterAt {known, {name, name + length}};
}

bool isNextDocument(const QString& text, qsizetype at, qsizetype end, const GuidelineIndex& index)
{
    const QStringView clause = QStringView(text).first(end);
    qsizetype length = 0;
    if (chapterAt(text, at, end, index))
        return true;
    const GuidelineDocument* known = index.documentAt(clause, at, &length);
    if (!known)
        return false;
    const CitedDocument document = withEdition(text, {{at, at + length}, {}, 0, known}, end);
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

// The comma, full stop or "and" that ends at a place, in a text that begins at `from`; nothing when another word does.
std::optional<DocumentJoint> jointBefore(QStringView text, qsizetype from, qsizetype end)
{
    constexpr QStringView word = u"and";
    DocumentJoint joint {end - 1, end};
    if (end - word.size() >= from && text.first(end).endsWith(word)
        && (end == word.size() || !isInWord(text[end - word.size() - 1]))) {
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
std::optional<DocumentJoint> nextJoint(QStringView text, qsizetype from)
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

} // namespace

bool beginsDocument(const QString& text, qsizetype from, qsizetype end, const GuidelineIndex& index)
{
    qsizetype length = 0;
    return chapterAt(text, from, end, index) || index.documentAt(QStringView(text).first(end), from, &length);
}

CitedDocument documentAt(const QString& text, qsizetype from, qsizetype end, const GuidelineIndex& index)
{
    const QStringView clause = QStringView(text).first(end);
    if (const auto chapter = chapterAt(text, from, end, index)) {
        CitedDocument document = withEdition(text, {chapter->name, {}, 0, chapter->document}, end);
        document.chapterEdition = chapter->document->editions.value(0);
        return document;
    }
    qsizetype length = 0;
    if (const GuidelineDocument* known = index.documentAt(clause, from, &length))
        return withEdition(text, {{from, from + length}, {}, 0, known}, end);
    static const QRegularExpression shape(
        QStringLiteral("\\A[^.:;]{3,120}?(?=\\s(?:19|20)\\d\\d\\b|,?\\s(?:Section|"
                       "Page)\\(?s?\\)?\\s?:|,?\\sand\\sMTUS\\s|(?<=Guidelines)\\b|[.;:]|\\z)"));
    const auto match = shape.matchView(near(text, from, end));
    if (!match.hasMatch())
        return {};
    return withEdition(text, {{from, from + match.capturedEnd()}, {}, 0, nullptr}, end);
}

std::optional<DocumentJoint> nextDocument(
    const QString& text, qsizetype from, qsizetype end, const GuidelineIndex& index)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A(?:[A-Z][\\w/-]*,?\\s(?:(?:and|of|the|to|for|&)\\s)*){1,9}(?:19|20)\\d\\d,?\\sSection\\(?s?\\)?\\s?:"));
    const QStringView clause = QStringView(text).first(end);
    std::optional<DocumentJoint> byShape;
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

} // namespace imr::core
