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

// Letters of the other layouts, as short as they may be; "%1" where something may stand.
QString inFrame(const char16_t* frame, const QString& filling)
{
    return QString::fromUtf16(frame).replace(u"%1"_s, filling);
}

QString inNumberedLetter(const KnownLetter&, const QString& filling)
{
    return inFrame(u"HOW THE IMR FINAL DETERMINATION WAS MADE\n%1\n\nIMR DECISION(S) AND RATIONALE(S)\n\n"
                   u"1. The request for %1 is not medically necessary and appropriate.\nThe Claims Administrator based "
                   u"its decision on %1.\nThe Expert Reviewer based his/her decision on %1.\nThe Expert Reviewer's "
                   u"decision rationale: %1 The request is not medically necessary.\n",
        filling.first(filling.size() / 5));
}

QString inNotice(const KnownLetter&, const QString& filling)
{
    return inFrame(u"Notice of Independent Medical Review Determination\n%1\n1) MAXIMUS Federal Services, Inc. has "
                   u"determined that the request for %1 is not medically necessary and appropriate.\n\nMedical "
                   u"Qualifications of the Expert Reviewer:\n%1\n\nCASE SUMMARY\n%1\n\n1) Regarding the request for "
                   u"%1:\n\nThe Claims Administrator based its decision on %1.\n\nRationale for the Decision:\n%1\n",
        filling.first(filling.size() / 7));
}

QString inProfessionalReview(const KnownLetter&, const QString& filling)
{
    return inFrame(u"MEDICAL PROFESSIONAL REVIEW\n%1\nISSUE AT DISPUTE\n1. %1\n\nCASE SUMMARY\n%1\n\nMEDICAL TREATMENT "
                   u"GUIDELINES RELIED UPON\n%1\n\nRATIONALE FOR WHY THE REQUESTED TREATMENT IS NOT MEDICALLY "
                   u"NECESSARY\n%1\n\nMEDICAL REVIEWER QUALIFICATIONS\n%1\n",
        filling.first(filling.size() / 6));
}

// Many items that each have a little of the same.
QString inEachItem(const KnownLetter& known, const QString& filling)
{
    constexpr qsizetype share = 400;
    const core::DisputedItem& item = firstItem(known);
    const QString part = u' ' + filling.first(std::min(share, filling.size())) + u'\n';
    const auto with = [&](core::Span block) { return block.of(known.text).toString() + part; };
    const QString another = u"\n\n"_s + part + item.heading.of(known.text).toString() + u'\n' + with(item.claimsBlock)
        + with(item.reviewerBlock) + with(item.rationale);
    return known.text + another.repeated(filling.size() / another.size() + 1);
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
        {u"boards"_s, u"Board Certified in "_s},
        {u"subspecialties"_s, u"has a subspecialty in "_s},
        {u"names joined"_s, u"Physical Medicine and "_s},
        {u"licensures"_s, u"State(s) of Licensure: "_s},
        {u"reviewers"_s, u"to an expert reviewer "_s},
        {u"tabs"_s, u"\t"_s},
        {u"indented lines"_s, u"   \n"_s},
        {u"hyphened lines"_s, u"e-\n"_s},
        {u"percent signs"_s, u"%"_s},
        {u"percentages"_s, u"5% "_s},
        {u"slashes"_s, u"/"_s},
        {u"dotted numbers"_s, u"1."_s},
        {u"numbered lines"_s, u"\n1. word"_s},
        {u"bracketed numbers"_s, u"eight (8) "_s},
        {u"ands"_s, u"and "_s},
        {u"joined words"_s, u"Word and "_s},
        {u"joined names"_s, u"Word, and the "_s},
        {u"initials"_s, u"J. "_s},
        {u"questions"_s, u"Is it? \"Yes.\" "_s},
        {u"quotes"_s, u"\""_s},
        {u"double blanks"_s, u"by  a"_s},
        {u"pairs of surrogates"_s, u"\U0001F600"_s},
        {u"half a pair"_s, u"\xD83D"_s + u' '},
        {u"hyphened names"_s, u"Naproxen-"_s},
        {u"slashed names"_s, u"Naproxen/"_s},
        {u"names in brackets"_s, u"Naproxen ("_s},
        {u"unknown names"_s, u"Zorbium 5mg "_s},
        {u"misspelt names"_s, u"Naprxen 5mg, "_s},
        {u"bare strengths"_s, u"10/325mg "_s},
        {u"strength lists"_s, u"4%-"_s},
        {u"Latin"_s, u"bid prn "_s},
        {u"doses"_s, u"take 1 tablet by mouth "_s},
        {u"hours on and off"_s, u"12 hours on "_s},
        {u"schedules"_s, u"2 times a week for 6 weeks "_s},
        {u"times signs"_s, u"2x"_s},
        {u"durations"_s, u"30 day supply "_s},
        {u"sides"_s, u"left knee and "_s},
        {u"vertebrae"_s, u"L4-"_s},
        {u"dates of service"_s, u"DOS: "_s},
        {u"kinds"_s, u"physical therapy injection MRI "_s},
        {u"colons"_s, u": "_s},
        {u"original requests"_s, u"The original request was for "_s},
        {u"authorized"_s, u"was authorized by the Claims Administrator. "_s},
        {u"claims administrators"_s, u"The Claims Administrator based its decision on "_s},
        {u"numbered openings"_s, u"1) Regarding the request for "_s},
        {u"notices"_s, u"1) MAXIMUS Federal Services, Inc. has determined that the request for "_s},
        {u"necessity sentences"_s, u"is not medically necessary and appropriate. "_s},
        {u"disclaimers"_s, u"\nDisclaimer: MAXIMUS"_s},
        {u"belongings"_s, u"which is part of the MTUS "_s},
        {u"reliances"_s, u"relied upon "_s},
        {u"openings of clauses"_s, u"Decision based on "_s},
        {u"section labels"_s, u"Section(s): "_s},
        {u"editions"_s, u"(Effective July 18, 2009) "_s},
        {u"open editions"_s, u"(Effective "_s},
        {u"years"_s, u"2009 "_s},
        {u"capital words and commas"_s, u"Word, "_s},
        {u"numbered sections"_s, u"3.3.9 Opioids, "_s},
        {u"sections joined"_s, u"Opioids and "_s},
        {u"one section"_s, u"Opioids, "_s},
        {u"page ranges"_s, u"p. 1-2 "_s},
        {u"pages of pages"_s, u"page 1 of 12 "_s},
        {u"page lists"_s, u"pages 1, 2, 3 and 4, "_s},
        {u"accessed"_s, u"accessed 01/02/2014, "_s},
        {u"sources"_s, u"and Other Medical Treatment Guidelines "_s},
        {u"ODG"_s, u"Official Disability Guidelines, "_s},
        {u"verdict words"_s, u"not be a "_s},
        {u"weak verdicts"_s, u"is a "_s},
        {u"decision words"_s, u"decision is "_s},
        {u"weaning"_s, u"decision should not wean. "_s},
        {u"parts"_s, u"partially a "_s},
        {u"requests"_s, u"requested "_s},
        {u"dates of injury"_s, u"date of injury "_s},
        {u"industrial injuries"_s, u"industrial injury 1 "_s},
        {u"claims from"_s, u"claim from "_s},
        {u"months"_s, u"May "_s},
        {u"birth"_s, u"DOB "_s},
        {u"number words joined"_s, u"twenty-"_s},
        {u"ages in words"_s, u"fifty-five years "_s},
        {u"pronouns"_s, u"he she "_s},
        {u"case numbers"_s, u"CM14-000000"_s},
        {u"header labels"_s, u"Case Number: Date Assigned: "_s},
        {u"applications"_s, u"Application Received: "_s},
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
                return inserted(known, firstItem(known).request.spans().constFirst().end, u' ' + filling);
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
        {u"each item"_s, &inEachItem},
        {u"numbered letter"_s, &inNumberedLetter},
        {u"notice"_s, &inNotice},
        {u"professional review"_s, &inProfessionalReview},
    };
    return all;
}

} // namespace imr::bench
