// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/trialletters.h"

namespace imr::bench {

using namespace Qt::StringLiterals;

namespace {

QString inserted(const KnownLetter& known, qsizetype at, const QString& filling)
{
    return QString(known.text).insert(at, filling);
}

const core::DisputedItem& firstItem(const KnownLetter& known)
{
    return known.letter.items.first();
}

// A range of the letter, repeated right behind itself.
QString stretched(const KnownLetter& known, core::Span part, qsizetype size)
{
    const qsizetype missing = std::max<qsizetype>(0, size - known.text.size());
    return inserted(known, part.end, u"\n\n"_s + repeated(part.of(known.text).toString() + u"\n\n"_s, missing));
}

QString stretchedItems(const KnownLetter& known, qsizetype size)
{
    const core::Span items {firstItem(known).whole().start, known.letter.items.last().whole().end};
    return stretched(known, items, size);
}

// Without its label, which would begin another block.
QString stretchedRationale(const KnownLetter& known, qsizetype size)
{
    core::Span rationale = firstItem(known).rationale;
    rationale.start = known.text.indexOf(u':', rationale.start) + 1;
    return stretched(known, rationale, size);
}

QString stretchedSummary(const KnownLetter& known, qsizetype size)
{
    return stretched(known, known.letter.summary, size);
}

QString stretchedCitations(const KnownLetter& known, qsizetype size)
{
    core::Span claims = firstItem(known).claimsBlock;
    claims.start = known.text.indexOf(u':', claims.start) + 1;
    return stretched(known, claims, size);
}

} // namespace

QString repeated(const QString& unit, qsizetype size)
{
    return unit.repeated(size / unit.size() + 1).first(size);
}

const QList<LongLetter>& longLetters()
{
    static const QList<LongLetter> all {{u"items"_s, &stretchedItems}, {u"rationale"_s, &stretchedRationale},
        {u"summary"_s, &stretchedSummary}, {u"citations"_s, &stretchedCitations}};
    return all;
}

const QList<Filler>& fillers()
{
    static const QList<Filler> all {
        {u"blanks"_s, u" "_s},
        {u"line ends"_s, u"\n"_s},
        {u"page ends"_s, u"\f"_s},
        {u"lines of one letter"_s, u"a\n"_s},
        {u"opening brackets"_s, u"("_s},
        {u"brackets"_s, u"()"_s},
        {u"bracketed words"_s, u"(word "_s},
        {u"digits"_s, u"1"_s},
        {u"numbers"_s, u"1 "_s},
        {u"number marks"_s, u"#"_s},
        {u"counts"_s, u"#60 "_s},
        {u"commas"_s, u","_s},
        {u"full stops"_s, u"."_s},
        {u"hyphens"_s, u"-"_s},
        {u"letters"_s, u"a"_s},
        {u"one word"_s, u"word "_s},
        {u"capital words"_s, u"Word "_s},
        {u"sentences"_s, u"It is. "_s},
        {u"combining characters"_s, u"e\u0301\u0327"_s},
        {u"claims labels"_s, u"Claims Administrator guideline: "_s},
        {u"half labels"_s, u"Claims Administrator "_s},
        {u"broken labels"_s, u"Claims\n"_s},
        {u"rationale labels"_s, u"Decision rationale: "_s},
        {u"decisions"_s, u": Upheld "_s},
        {u"decisions on lines"_s, u"\n: Upheld\n"_s},
        {u"headings"_s, u"CLINICAL CASE SUMMARY "_s},
        {u"half headings"_s, u"IMR ISSUES, DECISIONS "_s},
        {u"drug names"_s, u"Naproxen "_s},
        {u"drugs with strengths"_s, u"Naproxen 500mg, "_s},
        {u"slashed strengths"_s, u"1/"_s},
        {u"number words"_s, u"twenty "_s},
        {u"frequencies"_s, u"every 4 hours "_s},
        {u"refills"_s, u"with 2 refills "_s},
        {u"dates"_s, u"01/02/2014 "_s},
        {u"half dates"_s, u"01/02/"_s},
        {u"page labels"_s, u"Page(s): 1-"_s},
        {u"pages"_s, u"1-2, "_s},
        {u"MTUS"_s, u"Decision based on MTUS "_s},
        {u"other citations"_s, u"Decision based on Non-MTUS Citation "_s},
        {u"documents"_s, u"Chronic Pain Medical Treatment Guidelines, "_s},
        {u"sections"_s, u"NSAIDs, GI symptoms & cardiovascular risk, "_s},
        {u"ledgers"_s, u"X #6 was the original request. "_s},
        {u"remainders"_s, u"The remaining portion of the original request, "_s},
        {u"verdicts"_s, u"not medically necessary "_s},
        {u"half verdicts"_s, u"is not the "_s},
        {u"necessity"_s, u"medical necessity "_s},
        {u"ages"_s, u"45 year "_s},
        {u"injuries"_s, u"injury "_s},
        {u"body parts"_s, u"left "_s},
        {u"credentials"_s, u"is licensed to practice in "_s},
    };
    return all;
}

const QList<Place>& places()
{
    static const QList<Place> all {
        {u"whole letter"_s, [](const KnownLetter&, const QString& filling) { return filling; }},
        {u"header"_s, [](const KnownLetter& known, const QString& filling) { return filling + u'\n' + known.text; }},
        {u"credentials"_s,
            [](const KnownLetter& known, const QString& filling) {
                const qsizetype summary = known.text.indexOf(u"CLINICAL CASE SUMMARY");
                return inserted(known, std::max<qsizetype>(0, summary), u' ' + filling + u"\n\n"_s);
            }},
        {u"summary"_s,
            [](const KnownLetter& known, const QString& filling) {
                return inserted(known, known.letter.summary.start, filling + u' ');
            }},
        {u"heading"_s,
            [](const KnownLetter& known, const QString& filling) {
                return inserted(known, firstItem(known).request.spans().first().end, u' ' + filling);
            }},
        {u"claims block"_s,
            [](const KnownLetter& known, const QString& filling) {
                return inserted(known, firstItem(known).claimsBlock.end, u' ' + filling);
            }},
        {u"reviewer block"_s,
            [](const KnownLetter& known, const QString& filling) {
                return inserted(known, firstItem(known).reviewerBlock.end, u' ' + filling);
            }},
        {u"rationale"_s,
            [](const KnownLetter& known, const QString& filling) {
                return inserted(known, firstItem(known).rationale.end, u' ' + filling);
            }},
        {u"end"_s, [](const KnownLetter& known, const QString& filling) { return known.text + u' ' + filling; }},
    };
    return all;
}

} // namespace imr::bench
