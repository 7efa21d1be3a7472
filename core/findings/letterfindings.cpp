// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/letterfindings.h"

#include "core/findings/chainbreaks.h"
#include "core/findings/findingcodes.h"
#include "core/reading/pattern.h"
#include "core/reading/wordplaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace imr::core {

namespace {

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && (text.back().isSpace() || QStringView(u"\"')]”’").contains(text.back())))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".?!:").contains(text.back());
}

// Whether a rationale that does not end a sentence has come to its end all the same: its verdict is plain, and behind
// it no more than a few words of the same sentence follow ("... not medically necessary at this time").
bool hasDecided(const DisputedItem& item, const QString& canonical)
{
    constexpr qsizetype few = 40;
    const Field& conclusion = item.conclusion;
    if (conclusion.text() == u"unclear" || conclusion.confidence < Field::lowConfidence)
        return false;
    const Spans spans = conclusion.spans();
    if (spans.isEmpty()) // a person's word
        return true;
    const QStringView behind = Span {spans.last().end, item.rationale.end}.of(canonical).trimmed();
    return behind.size() <= few && std::ranges::none_of(behind, [](QChar c) { return isOneOf(c, u".?!:"); });
}

// A letter is cut off where its last item lacks a block, or where its last rationale breaks off inside a sentence; the
// beginning of a heading that lost its decision reads as such a sentence.
bool isTruncated(const Letter& letter, const QString& canonical)
{
    if (letter.items.isEmpty())
        return true;
    const DisputedItem& last = letter.items.last();
    if (last.rationale.isEmpty() || last.reviewerBlock.isEmpty())
        return true;
    return !endsSentence(last.rationale.of(canonical)) && !hasDecided(last, canonical);
}

Finding truncated(const Letter& letter, const QString& canonical)
{
    const FindingMessage message = letter.items.isEmpty()
        ? FindingMessage {QT_TRANSLATE_NOOP("imr::Findings", "The letter ends before its first disputed item.")}
        : FindingMessage {QT_TRANSLATE_NOOP("imr::Findings", "The letter ends before item %1 is complete."),
              {QString::number(letter.items.size())}};
    Spans lastLine;
    const qsizetype lineStart = std::max(canonical.lastIndexOf(u'\n'), canonical.lastIndexOf(u'\f')) + 1;
    if (lineStart < canonical.size())
        lastLine = {{lineStart, canonical.size()}};
    return findingOf("truncated-letter", 0, message, lastLine, {});
}

Finding countMismatch(const BlockCounts& counts)
{
    const char* text = QT_TRANSLATE_NOOP("imr::Findings",
        "The letter's parts differ in number: headings with a decision %1, claims administrator guidelines %2, MAXIMUS "
        "guidelines %3, rationales %4. There should be as many of each.");
    return findingOf("count-mismatch", 0,
        {text,
            {QString::number(counts.headings), QString::number(counts.claims), QString::number(counts.reviewer),
                QString::number(counts.rationales)}},
        {}, {});
}

bool blocksAgree(const Letter& letter)
{
    BlockCounts counts = letter.counts;
    if (!hasClaimsBlocks(letter))
        counts.claims = counts.headings;
    return counts.agree();
}

Finding unknownLayout()
{
    return findingOf("unknown-layout", 0,
        {QT_TRANSLATE_NOOP("imr::Findings",
            "The letter is about an independent medical review, but in no layout that can be read: its text is here, "
            "its fields are to be filled in by hand.")},
        {}, {});
}

// The next two blanks beside each other at or behind a place; -1 when there are none.
qsizetype twoBlanks(QStringView text, qsizetype from)
{
    qsizetype at = pairPlace(text, u' ', u' ', from);
    while (at >= 0 && !(text[at] == u' ' && text[at + 1] == u' '))
        at = pairPlace(text, u' ', u' ', at + 1);
    return at;
}

} // namespace

Spans redactionHoles(const QString& canonical)
{
    static const Pattern nameless(
        QStringLiteral("\\b(?:by|with|from|see|saw|consult(?:ed|ing)?|Dr\\.|Mr\\.|Ms\\.|Mrs\\.|Drs\\.|doctor|patient|"
                       "physician|provider)\\z"));
    constexpr qsizetype longestWord = 12;
    Spans holes;
    const QStringView text(canonical);
    for (qsizetype at = twoBlanks(text, 0); at >= 0; at = twoBlanks(text, at + 2)) {
        const QChar behind = at + 2 < text.size() ? text[at + 2] : QChar();
        if (!((behind >= u'a' && behind <= u'z') || isOneOf(behind, u"(,.;")))
            continue;
        const qsizetype from = std::max<qsizetype>(0, at - longestWord);
        if (const auto word = nameless.in(text, {from, at}))
            holes.append({word->start(), at + 2});
    }
    return holes;
}

QList<Finding> letterFindings(const Letter& letter, const QString& canonical)
{
    QList<Finding> findings;
    if (const Spans holes = redactionHoles(canonical); !holes.isEmpty()) {
        const char* text
            = QT_TRANSLATE_N_NOOP("imr::Findings", "Words seem to have been taken out of the letter in %n place(s).");
        findings.append(findingOf("redacted-text", 0, {text, {QString::number(holes.size())}}, holes, {}));
    }
    if (letter.layout.isEmpty()) {
        findings.append(unknownLayout());
        return findings;
    }
    if (isTruncated(letter, canonical))
        findings.append(truncated(letter, canonical));
    if (!blocksAgree(letter))
        findings.append(countMismatch(letter.counts));
    return findings;
}

} // namespace imr::core
