// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/conclusion.h"

#include "core/parse/confidence.h"
#include "core/parse/foldedtext.h"
#include "core/parse/wordpattern.h"
#include "core/parse/wordplaces.h"

#include <algorithm>

namespace imr::core {

namespace {

constexpr qsizetype nearEnd = 3; // sentences

struct Verdict
{
    QString word;
    Span span; // of the folded text
    double confidence = confidence::certain;
};

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

// "J.", "Dr.", "vs."
bool isAbbreviated(QStringView before)
{
    const qsizetype size = before.size();
    if (size > 0 && isCapital(before.back()) && (size == 1 || !isInWord(before[size - 2])))
        return true;
    return (before.endsWith(u"Dr") || before.endsWith(u"vs")) && (size == 2 || !isInWord(before[size - 3]));
}

// Whether a sentence begins at a place of a folded text, in which a blank is one: behind a mark that ends another, with
// the brackets and quotes that it closes.
bool beginsSentence(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (text[at - 1] != u' ' || (!isCapital(first) && !(first >= u'0' && first <= u'9') && !isOneOf(first, u"(\"“")))
        return false;
    qsizetype mark = at - 2;
    while (mark >= 0 && isOneOf(text[mark], u")\"”’"))
        --mark;
    return mark >= 0 && isOneOf(text[mark], u".?!") && !isAbbreviated(text.first(mark));
}

// The last sentence of a folded text's beginning.
Span lastSentence(QStringView text, qsizetype end)
{
    qsizetype start = end - 1;
    while (start > 0 && !beginsSentence(text, start))
        --start;
    return {std::max<qsizetype>(0, start), end};
}

// Opioid rationales end with a fixed notice that tells how to read them, not what they decide.
bool isNotice(QStringView sentence)
{
    static const WordPattern notice("decision |not be|wean|taper|consult the|speak with",
        QStringLiteral("decision (?:addresses|should not)\\b|not be interpreted\\b|wean|taper|consult the MTUS\\b|"
                       "speak with (?:their|the) (?:treating )?physician\\b"));
    static const WordPattern decides("medically necessary|request",
        QStringLiteral(
            "medically necessary\\b|"
            "request(?:ed)?\\b[^.]{0,80}\\b(?:is|are|was) (?:[\\w-]+ ){0,2}(?:certified|approved|denied)\\b"));
    return notice.isIn(sentence) && !decides.isIn(sentence);
}

struct Wordings
{
    WordPattern no;
    WordPattern yes;
};

// What is said of the medical necessity itself.
const Wordings& plain()
{
    static const Wordings wordings {
        WordPattern("not |can|isn|wasn|aren|weren|don|doesn|didn|hasn|haven|couldn|wouldn|neither |never |nor |no "
                    "|medically unnecessary|notmedically |nonmedically |"
                    "non-medically |medical necessity|lack|absence of|insufficient |inadequate |fail|decision |denial |"
                    "determination |non-certification |noncertification ",
            QStringLiteral(
                "(?:not(?! "
                "(?:only|just|merely)\\b)|cannot|(?:ca|is|was|are|were|do|does|did|has|have|could|would)n['’]t|neither|"
                "never|nor|no longer)\\b[- ]{0,2}"
                "(?:[\\w'/]+(?:,(?! (?:is|are|was|were)\\b))? ){0,6}?"
                "(?:medically[- ]?(?:necessary|appropriate|indicated|reasonable|warranted|supported)|"
                "(?:a )?medical(?:ly)? necessity)\\b|"
                "medically unnecessary\\b|notmedically\\b|non-?medically necessary\\b|"
                "medical "
                "necessity\\b[^.;]{0,120}?\\b(?:not|cannot|lacking|unclear|questionable|unproven|unsubstantiated)\\b|"
                "(?:(?:lack|absence) of|lacks?|lacking) medical necessity\\b|"
                "(?:no|insufficient|inadequate) (?:[\\w-]+ ){0,6}medical necessity\\b|"
                "fail(?:s|ed)? to (?:[\\w-]+ ){0,4}medical necessity\\b|"
                "(?:decision|denial|determination|non-?certification) (?:to \\w+ |(?:of|by) (?:the )?"
                "(?:utilization review|UR|claims administrator) )?(?:is|was|should be|remains) "
                "(?:upheld|affirmed)\\b")),
        WordPattern("is |are |was |were |be |been |being |deemed |considered |find|found |appear|seem|remain|as |"
                    "medical necessity|establish|support|demonstrate|meet|show|decision |denial |determination ",
            QStringLiteral(
                "(?:is|are|was|were|be|been|being|deemed|considered|finds?|found|appears?|seems?|remains?|as),? "
                "(?:[\\w'/]+,? ){0,5}?(?:medically[- ](?:necessary|appropriate|indicated|reasonable|warranted)|"
                "(?:a )?medical(?:ly)? necessity)\\b|"
                "medical necessity\\b[^.;]{0,120}?\\b(?:established|supported|met|demonstrated|substantiated)\\b|"
                "(?:establish(?:es|ed)?|supports?|demonstrates?|meets?|shows?) (?:the )?medical necessity\\b|"
                "(?:decision|denial|determination) (?:is|was|should be) (?:overturned|reversed)\\b"))};
    return wordings;
}

// What is said of the request in other words; counts only near the end, where nothing plainer stands.
const Wordings& indirect()
{
    static const QString state
        = QStringLiteral("(?:recommended|warranted|appropriate|supported|indicated|approved|certified|authorized|"
                         "justified|reasonable|necessary|established|substantiated|validated|needed|required)");
    static const Wordings wordings {
        WordPattern("not |cannot |non-certified |noncertified |recommend|is |are |was |were |do |does ",
            QStringLiteral("(?:not|cannot)\\b (?:[\\w'/]+,? ){0,4}?%1\\b|non-?certified\\b|"
                           "(?:is|are|was|were) (?:denied|unnecessary|inappropriate|unwarranted)\\b|"
                           "recommend(?:ation is|ed) (?:for|as) (?:a )?(?:denial|non-?certification)\\b|"
                           "not (?:meet|met|satisf\\w+)\\b|do(?:es)? not support\\b")
                .arg(state)),
        WordPattern("is |are |was |were |be ",
            QStringLiteral("(?:is|are|was|were|be)\\b (?:[\\w'/]+,? ){0,4}?%1\\b").arg(state))};
    return wordings;
}

const WordPattern& partly()
{
    static const WordPattern pattern("partial|partly |in part|medically necessary",
        QStringLiteral("(?:partially|partly|in part) (?:[\\w-]+ ){0,3}?(?:medically "
                       ")?(?:necessary|overturned|certified|approved|supported)\\b|"
                       "medically necessary in part\\b|partial (?:certification|approval|authorization)\\b"));
    return pattern;
}

// "While it was found not medically necessary before, it is medically necessary now."
bool isConceded(QStringView sentence, qsizetype no, qsizetype yes)
{
    static constexpr WordBeginnings before("although |though |while |whereas ");
    static constexpr WordBeginnings between("but |however |yet ");
    return before.nextIn(sentence.first(no)) >= 0 || between.nextIn(sentence.sliced(no, yes - no)) >= 0;
}

// What others hold is no verdict: "reported to be medically necessary", "the treating doctor believes that it is
// medically necessary", "medically necessary according to the provider".
bool isReported(QStringView sentence, const WordMatch& verdict)
{
    static const QString somebody = QStringLiteral(
        "(?:the |his |her |their |an? )?(?:(?:primary |secondary )?(?:treating|requesting|prescribing|attending) )?"
        "(?:doctor|physician|provider|surgeon|prescriber|patient|injured worker|dentist|therapist|chiropractor)"
        "(?! reviewer)\\b");
    static const WordPattern before("reported |stated |claimed |alleged |said |felt |believed |thought |considered "
                                    "|according |doctor |physician |provider |surgeon |prescriber |patient |worker "
                                    "|dentist |therapist |chiropractor ",
        QStringLiteral("(?:(?:reported|stated|claimed|alleged|said)(?: by %1)? (?:to|as|that)\\b|"
                       "(?:felt|believed|thought|considered) by %1|according to %1,?|"
                       "(?:doctor|physician|provider|surgeon|prescriber|patient|worker|dentist|therapist|chiropractor) "
                       "(?:has |had )?(?:report|state|believe|feel|felt|claim|opine|argue|say|said|consider)\\w* "
                       "(?:that|this|these|it|the)\\b)"
                       "(?:(?! (?:and|but|so|however|therefore|thus|hence|which|making) )[^.,;]){0,120}\\z")
            .arg(somebody));
    static const WordPattern behind("by |according ", QStringLiteral("(?:by|according to) %1").arg(somebody));
    constexpr qsizetype enough = 80;
    const qsizetype end = verdict.span().end;
    const auto teller = behind.firstIn(sentence.sliced(end, std::min(enough, sentence.size() - end)));
    return (teller && teller->start <= 2) || before.isIn(sentence.first(end));
}

// The first verdict of a sentence at or behind a place that is the reviewer's own.
std::optional<WordMatch> ownVerdict(const WordPattern& wording, QStringView sentence, qsizetype from = 0)
{
    auto match = wording.firstIn(sentence, from);
    while (match && isReported(sentence, *match))
        match = wording.firstIn(sentence, match->span().end);
    return match;
}

std::optional<Verdict> verdictOf(const QString& text, Span sentence, const Wordings& wordings)
{
    const QStringView words = sentence.of(text);
    const auto verdict = [&](const QString& word, const WordMatch& match, double sureness) {
        const Span found = match.span();
        return Verdict {word, {sentence.start + found.start, sentence.start + found.end}, sureness};
    };
    if (has(words, QLatin1StringView("part"))) {
        if (const auto match = partly().firstIn(words))
            return verdict(QStringLiteral("partly"), *match, confidence::likely);
    }
    // "not deemed medically necessary" reads as a yes from "deemed" on, so the no comes first.
    const auto no = ownVerdict(wordings.no, words);
    const auto yes = ownVerdict(wordings.yes, words, no ? no->span().end : 0);
    const double sureness = no && yes ? confidence::unconfirmed : confidence::certain; // both are said of something
    if (no && !(yes && isConceded(words, no->start, yes->start) && !wordings.no.firstIn(words, no->span().end)))
        return verdict(QStringLiteral("not necessary"), *no, sureness);
    if (yes)
        return verdict(QStringLiteral("necessary"), *yes, sureness);
    return {};
}

// "Six visits are medically necessary; the other six are not medically necessary", in one sentence or two: the verdict
// on the rest is the opposite of the one before it.
std::optional<Verdict> dividedVerdict(const QString& text, Span sentence, const Wordings& wordings)
{
    static const WordPattern rest(
        "the |all |any ", QStringLiteral("(?:the|all|any) (?:\\w+ )?(?:other|remaining|remainder|rest|balance)\\b"));
    const auto parted = rest.firstIn(sentence.of(text));
    if (!parted)
        return {};
    const qsizetype at = sentence.start + parted->start;
    const auto last = verdictOf(text, {at, sentence.end}, wordings);
    auto first = verdictOf(text, {sentence.start, at}, wordings);
    if (!first && sentence.start > 0)
        first = verdictOf(text, lastSentence(text, sentence.start), wordings);
    if (!first || !last || first->word == last->word)
        return {};
    return Verdict {QStringLiteral("partly"), {first->span.start, last->span.end}, confidence::likely};
}

// Of the last sentences, as many as are to be looked at.
std::optional<Verdict> lastVerdict(const QString& text, const Wordings& wordings, qsizetype atMost)
{
    qsizetype looked = 0;
    Span sentence;
    for (qsizetype end = text.size(); end > 0 && looked < atMost; end = sentence.start) {
        sentence = lastSentence(text, end);
        if (isNotice(sentence.of(text)))
            continue;
        ++looked;
        auto verdict = dividedVerdict(text, sentence, wordings);
        if (!verdict)
            verdict = verdictOf(text, sentence, wordings);
        if (verdict) {
            // What decides stands at the end, as a rule.
            if (looked > nearEnd)
                verdict->confidence = std::min(verdict->confidence, confidence::unconfirmed);
            return verdict;
        }
    }
    return {};
}

} // namespace

Field conclusionOf(const QString& canonical, Span rationale)
{
    const QString rule = QStringLiteral("last deciding sentence");
    const FoldedText folded(canonical, rationale);
    const QString& text = folded.text();
    if (text.isEmpty())
        return {};
    if (const auto verdict = lastVerdict(text, plain(), text.size()))
        return folded.field(verdict->word, verdict->span, rule, verdict->confidence);
    if (const auto verdict = lastVerdict(text, indirect(), nearEnd))
        return folded.field(verdict->word, verdict->span, rule, confidence::doubtful);
    return folded.field(QStringLiteral("unclear"), lastSentence(text, text.size()), rule, confidence::guessed);
}

} // namespace imr::core
