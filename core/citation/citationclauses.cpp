// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citation/citationclauses.h"

#include "core/citation/citationdocuments.h"
#include "core/lexicon/guidelineindex.h"
#include "core/reading/foldedtext.h"
#include "core/reading/wordplaces.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace imr::core {

namespace {

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;

// Without the "and" that joins the next clause.
qsizetype clauseEnd(const QString& text, qsizetype start, qsizetype end)
{
    static const QRegularExpression joint(QStringLiteral("[,;.]?\\s(?:and|&)(?:\\s(?:on\\s)?the)?\\s*\\z"), noCase);
    constexpr qsizetype longest = 16;
    const qsizetype from = std::max(start, end - longest);
    const auto match = joint.matchView(QStringView(text).sliced(from, end - from));
    return match.hasMatch() ? from + match.capturedStart() : end;
}

bool standsInWord(QStringView text, qsizetype at)
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
    if (standsInWord(text, from - 1) || !standsAt(text, from, QLatin1StringView("non")))
        return from;
    qsizetype at = from + 3;
    at += isAt(text, at, u'-') ? 1 : 0;
    at += isAt(text, at, u' ') ? 1 : 0;
    return standsAt(text, at, QLatin1StringView("mtus")) ? at + 4 : from;
}

bool isMtusAt(QStringView text, qsizetype at)
{
    return standsAt(text, at, QLatin1StringView("mtus")) && !standsInWord(text, at + 4)
        && ((at == 0 && text.size() > 5 && text[5].isUpper()) || endsBefore(text, at, QLatin1StringView("based on "))
            || endsBefore(text, at, QLatin1StringView("based on the "))
            || endsBefore(text, at, QLatin1StringView("decision on "))
            || endsBefore(text, at, QLatin1StringView("decision on the ")));
}

// Any other source may follow "based on" too.
bool isFreeAt(QStringView text, qsizetype at)
{
    if (!endsBefore(text, at, QLatin1StringView("based on ")))
        return false;
    const qsizetype name = standsAt(text, at, QLatin1StringView("the ")) ? at + 4 : at;
    return !standsAt(text, name, QLatin1StringView("non")) && !standsAt(text, name, QLatin1StringView("mtus"));
}

// The clause whose words begin right here, up to the end of the text.
std::optional<CitationClause> clauseAt(QStringView text, qsizetype at)
{
    constexpr QLatin1StringView opening("decision based on ");
    const qsizetype from = !standsInWord(text, at - 1) && standsAt(text, at, opening) ? at + opening.size() : at;
    CitationClause clause {CitationClause::Kind::Other, {from, otherLeadEnd(text, from)}, {}};
    qsizetype end = clause.lead.end;
    if (end > from) {
        const qsizetype word = end + (isAt(text, end, u' ') ? 1 : 0);
        if (standsAt(text, word, QLatin1StringView("citation")))
            end = word + (standsAt(text, word, QLatin1StringView("citations")) ? 9 : 8);
    } else if (isMtusAt(text, from)) {
        clause.kind = CitationClause::Kind::Mtus;
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

// The source outside the MTUS that is named right at a place; empty when none is.
QString sourceRightAt(QStringView text, qsizetype at, const GuidelineIndex& index)
{
    constexpr qsizetype enough = 80; // no name is longer
    qsizetype length = 0;
    return index.sourceAt(text.first(std::min(text.size(), at + enough)), at, &length);
}

// Whether a word begins as the name of a source may, behind what joins it to other words.
bool mayJoinSource(QStringView text, qsizetype from)
{
    for (qsizetype at = from + 2; at < text.size(); ++at) {
        const char16_t small = text[at].unicode() | 0x20;
        if (text[at - 1] == u' ' && isOneOf(small, u"aow") && isOneOf(smallLetter(text[at - 2]), u",;.d&e"))
            return true;
    }
    return false;
}

// An MTUS clause, and the sources outside the MTUS that it goes on with.
void appendParted(
    QList<CitationClause>& clauses, const CitationClause& clause, const QString& text, const GuidelineIndex& index)
{
    static const QRegularExpression joint(
        QStringLiteral("(?:[,;.]|[,;.]?\\s(?:and|&))\\s(?:(?:on\\s)?the\\s)?(?=[AOW])"));
    clauses.append(clause);
    if (clause.kind != CitationClause::Kind::Mtus)
        return;
    const QStringView words = QStringView(text).first(clause.text.end);
    if (!mayJoinSource(words, clause.text.start))
        return;
    for (const auto& match : joint.globalMatchView(words, clause.text.start)) {
        const qsizetype at = match.capturedEnd();
        if (sourceRightAt(words, at, index).isEmpty() || beginsDocument(text, at, clause.text.end, index))
            continue;
        clauses.last().text.end = match.capturedStart();
        clauses.append({CitationClause::Kind::Other, {at, at}, {at, clause.text.end}});
        return;
    }
}

} // namespace

QList<CitationClause> citationClausesIn(const QString& text, const GuidelineIndex& index)
{
    // "decision based on", "non-MTUS", "MTUS", and a colon right behind "based on ".
    static constexpr std::array<UnitPair, 4> beginnings {{{u'd', u'e'}, {u'n', u'o'}, {u'm', u't'}, {u' ', u':'}}};
    QList<CitationClause> clauses;
    std::optional<CitationClause> open; // as long as the next has not begun
    for (qsizetype from = 0, at = 0; (at = pairPlace(text, beginnings, from)) >= 0;) {
        at += text[at] == u' ' ? 1 : 0; // the colon
        const auto clause = text[at] == u':' || !standsInWord(text, at - 1) ? clauseAt(text, at) : std::nullopt;
        from = clause ? clause->text.start : at + 1;
        if (!clause)
            continue;
        if (open) {
            open->text.end = clauseEnd(text, open->text.start, at);
            appendParted(clauses, *open, text, index);
        }
        open = clause;
    }
    if (open)
        appendParted(clauses, *open, text, index);
    return clauses;
}

QList<Span> otherSourcesIn(const QString& text, Span clause, const GuidelineIndex& index)
{
    // Names of sources begin with A, O or W.
    static const QRegularExpression joint(
        QStringLiteral(
            "(?<=accessed \\d\\d/\\d\\d/\\d{4}|accessed \\d\\d-\\d\\d-\\d{4})[,;.]\\s?(?:and\\s)?(?=\\w)|"
            "(?<source>[;,]\\s(?:(?:and|&)\\s)?|\\s(?:and|&)\\s)(?:(?:on\\s)?the\\s)?(?=[AOW])(?!Other Medical)|"
            "[,;.]?\\s(?:and\\s)?(?=Other Medical Treatment Guidelines?\\b)"),
        noCase);
    const QStringView words = QStringView(text).first(clause.end);
    QList<Span> sources;
    constexpr QLatin1StringView article("the ");
    qsizetype from = clause.start + (standsAt(clause.of(text), 0, article) ? article.size() : 0);
    QString named; // the first in the part that begins at `from`, as far as it is known
    const auto append = [&](qsizetype end) {
        const Span source = trimmed(text, {from, clauseEnd(text, from, end)}, u".,;", u".,;:");
        if (!source.isEmpty())
            sources.append(source);
    };
    // Most clauses name one.
    if (!mayJoinSource(words, from) && !has(words, QLatin1StringView("accessed"))
        && !has(words, QLatin1StringView("other medical"))) {
        append(clause.end);
        return sources;
    }
    for (const auto& match : joint.globalMatchView(words, from)) {
        const QString next
            = match.hasCaptured(u"source") ? sourceRightAt(words, match.capturedEnd(), index) : QString();
        if (match.hasCaptured(u"source")) {
            if (next.isEmpty())
                continue;
            Span place;
            if (named.isEmpty())
                named = index.sourceIn(words.sliced(from, match.capturedStart() - from), &place);
            if (named.isEmpty() || named == next) {
                named = next;
                continue;
            }
        }
        append(match.capturedStart());
        from = match.capturedEnd();
        named = next;
    }
    append(clause.end);
    return sources;
}

} // namespace imr::core
