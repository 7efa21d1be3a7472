// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conclusion/conclusion.h"

#include "core/conclusion/conclusionwordings.h"
#include "core/reading/confidence.h"
#include "core/reading/foldedtext.h"
#include "core/reading/wordpattern.h"
#include "core/reading/wordplaces.h"

#include <algorithm>

namespace imr::core {

namespace {

constexpr qsizetype nearEnd = 3; // sentences

QString decidingSentence()
{
    return QStringLiteral("last deciding sentence");
}

struct Verdict
{
    QString word;
    Span span; // of the folded text
    double confidence = confidence::certain;
};

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

// "While it was found not medically necessary before, it is medically necessary now."
bool isConceded(QStringView sentence, qsizetype no, qsizetype yes)
{
    static constexpr WordBeginnings before("although |though |while |whereas |contrary |despite ");
    static constexpr WordBeginnings between("but |however |yet ");
    return before.nextIn(sentence.first(no)) >= 0 || between.nextIn(sentence.sliced(no, yes - no)) >= 0;
}

// What others hold is no verdict: "reported to be medically necessary", "the treating doctor believes that it is
// medically necessary", "medically necessary according to the provider".
bool isReported(QStringView sentence, const PatternMatch& verdict)
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
    return (teller && teller->start() <= 2) || before.isIn(sentence.first(end));
}

// What would be so under a condition is no verdict ("Should red flags develop, an MRI would be medically necessary",
// "would be medically necessary had the provider documented it", "could be medically necessary with proper
// documentation"), nor is what is said of other things ("medications that are medically necessary should be continued")
// or of what was decided before ("the denial was not appropriate").
bool isOfSomethingElse(QStringView sentence, const PatternMatch& verdict)
{
    static const Pattern condition(
        QStringLiteral(
            "\\A(?:however,? )?(?:if|should|unless|were|in the event|in case)\\b.*\\b(?:would|could|may|might) "
            "(?:then |also )?(?:be )?\\z"),
        Pattern::Case::Any);
    static const Pattern terms(
        QStringLiteral(
            "(?:(?!,? (?:as|because|since|given|and|but)\\b)[^.;]){0,60}?"
            "(?:\\b(?:if|unless|provided that|had (?:the|there|he|she|it|this)|were (?:the|there|he|she|it))\\b|"
            "\\bwith (?:the )?(?:proper|adequate|appropriate|sufficient|better|more|further|additional|clear) "
            "(?:[\\w-]+ ){0,2}?(?:documentation|evidence|information|records?|justification)\\b)"),
        Pattern::Case::Any, Pattern::Place::Start);
    static const Pattern others(
        QStringLiteral("\\b(?:medications?|drugs?|treatments?|services?|therapies|modalities|tests?|items|care) "
                       "(?:that|which) \\z"),
        Pattern::Case::Any);
    static const Pattern denial(
        QStringLiteral(
            "\\b(?:denial|non-?certification|(?:UR|utilization review) decision|decision to (?:deny|non-?certify)) "
            "(?:[\\w/.-]+ ){0,6}?(?:is|was) \\z"),
        Pattern::Case::Any);
    constexpr qsizetype enough = 60;
    const QStringView before = sentence.first(verdict.start());
    if (!before.endsWith(u' '))
        return false;
    const QStringView last = before.last(std::min(before.size(), enough));
    const bool may = has(last, QLatin1StringView("would")) || has(last, QLatin1StringView("could"))
        || has(last, QLatin1StringView("may")) || has(last, QLatin1StringView("might"));
    const bool agrees = standsAt(sentence, verdict.start(), QLatin1StringView("agree"))
        || standsAt(sentence, verdict.start(), QLatin1StringView("concur"));
    const QStringView behind = sentence.sliced(verdict.span().end);
    return (may && (condition.isIn(before) || terms.isIn(behind.first(std::min(behind.size(), 2 * enough)))))
        || others.isIn(last) || denial.isIn(last)
        || (agrees && last.endsWith(u"not ", Qt::CaseInsensitive)); // "do not agree with the denial"
}

// The first verdict of a sentence at or behind a place that is the reviewer's own.
std::optional<PatternMatch> ownVerdict(const WordPattern& wording, QStringView sentence, qsizetype from = 0)
{
    auto match = wording.firstIn(sentence, from);
    while (match && (isReported(sentence, *match) || isOfSomethingElse(sentence, *match)))
        match = wording.firstIn(sentence, match->span().end);
    return match;
}

std::optional<Verdict> verdictOf(const QString& text, Span sentence, const ConclusionWordings& wordings)
{
    const QStringView words = sentence.of(text);
    const auto verdict = [&](const QString& word, const PatternMatch& match, double sureness) {
        const Span found = match.span();
        return Verdict {word, {sentence.start + found.start, sentence.start + found.end}, sureness};
    };
    if (has(words, QLatin1StringView("part"))) {
        if (const auto match = partlyWording().firstIn(words))
            return verdict(QStringLiteral("partly"), *match, confidence::likely);
    }
    // "not deemed medically necessary" reads as a yes from "deemed" on, so the no comes first.
    const auto no = ownVerdict(wordings.no, words);
    const auto yes = ownVerdict(wordings.yes, words, no ? no->span().end : 0);
    const double sureness = no && yes ? confidence::unconfirmed : confidence::certain; // both are said of something
    if (no && !(yes && isConceded(words, no->start(), yes->start()) && !wordings.no.firstIn(words, no->span().end)))
        return verdict(QStringLiteral("not necessary"), *no, sureness);
    if (yes)
        return verdict(QStringLiteral("necessary"), *yes, sureness);
    return {};
}

// "Six visits are medically necessary; the other six are not medically necessary", in one sentence or two: the verdict
// on the rest is the opposite of the one before it.
std::optional<Verdict> dividedVerdict(const QString& text, Span sentence, const ConclusionWordings& wordings)
{
    static const WordPattern rest(
        "the |all |any ", QStringLiteral("(?:the|all|any) (?:\\w+ )?(?:other|remaining|remainder|rest|balance)\\b"));
    const auto parted = rest.firstIn(sentence.of(text));
    if (!parted)
        return {};
    const qsizetype at = sentence.start + parted->start();
    const auto last = verdictOf(text, {at, sentence.end}, wordings);
    auto first = verdictOf(text, {sentence.start, at}, wordings);
    if (!first && sentence.start > 0)
        first = verdictOf(text, lastSentence(text, sentence.start), wordings);
    if (!first || !last || first->word == last->word)
        return {};
    return Verdict {QStringLiteral("partly"), {first->span.start, last->span.end}, confidence::likely};
}

// The last place before a verdict where its sentence speaks of less than what was asked for, or of a number of it.
std::optional<qsizetype> lesserBefore(QStringView sentence, qsizetype verdict)
{
    static const Pattern lesser(
        QStringLiteral("\\b(?:modified|reduced|lesser|partial) (?:request|quantity|amount|number|course|supply|dose)|"
                       "\\bmodification|\\bquantity of (?:#|\\d)|#\\s?\\d|\\bwean|"
                       "\\b(?:\\d{1,2}|one|two|three)[- ](?:week|month)s?\\b|"
                       "\\b\\d{1,4} (?:tablets?|capsules?|pills?|patches|visits?|sessions?|treatments?|units?)\\b"),
        Pattern::Case::Any);
    std::optional<qsizetype> last;
    for (auto match = lesser.in(sentence, {0, verdict}); match;
        match = lesser.in(sentence, {match->span().end, verdict}))
        last = match->start();
    return last;
}

// "The request is not medically necessary. However, 30 tablets are medically necessary for weaning", in one sentence or
// two: less than what was asked for is.
std::optional<Verdict> lesserVerdict(
    const QString& text, Span sentence, const ConclusionWordings& wordings, const Verdict& last)
{
    if (last.word != QLatin1StringView("necessary"))
        return {};
    const auto asked = lesserBefore(sentence.of(text), last.span.start - sentence.start);
    if (!asked)
        return {};
    const Span before {sentence.start, sentence.start + *asked};
    auto first = before.isEmpty() ? std::nullopt : verdictOf(text, before, wordings);
    if (!first && sentence.start > 0)
        first = verdictOf(text, lastSentence(text, sentence.start), wordings);
    if (!first || first->word != QLatin1StringView("not necessary"))
        return {};
    return Verdict {QStringLiteral("partly"), {first->span.start, last.span.end}, confidence::likely};
}

// The number of things that a verdict is about: "Six visits are", "the eighteen tablets are", of which nothing but a
// joining word stands before it in its sentence.
std::optional<Span> countedSubject(const QString& text, Span sentence, const Verdict& verdict)
{
    static const WordPattern subject(
        "one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |fourteen |fifteen |sixteen "
        "|eighteen "
        "|twenty |thirty |forty |sixty |ninety |1 |1#|2 |2#|3 |3#|4 |4#|5 |5#|6 |6#|7 |7#|8 |8#|9 |9#",
        QStringLiteral(
            "(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|"
            "eighteen|twenty(?:[- ]four)?|thirty|forty(?:[- ]eight)?|sixty|ninety)(?: \\(\\d{1,4}\\))? "
            "(?:[\\w-]+ ){0,4}?(?:visits?|sessions?|treatments?|tablets?|capsules?|pills?|patches|injections?|units?|"
            "refills?|days?|weeks?|months?|hours?)(?: of (?:[\\w-]+ ){1,4}?| )(?:is|are|was|were|would|can|could)\\b"),
        160);
    static const Pattern lead(
        QStringLiteral("(?:\\A|[,;] |\\b(?:and|but|while|whereas) |\\b(?:thus|therefore|hence),? )(?:the )?\\z"),
        Pattern::Case::Any);
    static constexpr WordBeginnings units(
        "visit|session|treatment|tablet|capsule|pill|patches|injection|unit|refill|day|week|month|hour");
    std::optional<Span> found;
    const QStringView words = QStringView(text).first(std::min(sentence.end, verdict.span.end));
    if (units.nextIn(words, sentence.start) < 0) // as in most sentences
        return {};
    for (auto match = subject.firstIn(words, sentence.start); match;
        match = subject.firstIn(words, match->span().end)) {
        constexpr qsizetype enough = 24;
        const qsizetype at = match->start();
        const qsizetype from = at - sentence.start <= enough ? sentence.start : at - enough;
        const auto before = lead.in(words, {from, at});
        if (before && (before->start() > from || from == sentence.start))
            found = Span {before->start(), match->end()};
    }
    return found;
}

// "Six visits are medically necessary; eighteen visits are not", in one sentence or two: of a number the one, of
// another number the other.
std::optional<Verdict> numberedVerdict(
    const QString& text, Span sentence, const ConclusionWordings& wordings, const Verdict& last)
{
    const auto counted = countedSubject(text, sentence, last);
    if (!counted)
        return {};
    Span before {sentence.start, counted->start};
    auto first = before.isEmpty() ? std::nullopt : verdictOf(text, before, wordings);
    if (before.isEmpty() && sentence.start > 0) {
        before = lastSentence(text, sentence.start);
        first = verdictOf(text, before, wordings);
    }
    if (!first || first->word == last.word || !countedSubject(text, before, *first))
        return {};
    return Verdict {QStringLiteral("partly"), {first->span.start, last.span.end}, confidence::likely};
}

// Of the last sentences, as many as are to be looked at.
std::optional<Verdict> lastVerdict(const QString& text, const ConclusionWordings& wordings, qsizetype atMost)
{
    qsizetype looked = 0;
    Span sentence;
    for (qsizetype end = text.size(); end > 0 && looked < atMost; end = sentence.start) {
        sentence = lastSentence(text, end);
        if (isNotice(sentence.of(text)))
            continue;
        ++looked;
        auto verdict = dividedVerdict(text, sentence, wordings);
        if (!verdict) {
            verdict = verdictOf(text, sentence, wordings);
            if (const auto lesser = verdict ? lesserVerdict(text, sentence, wordings, *verdict) : std::nullopt)
                verdict = lesser;
            else if (const auto numbered = verdict ? numberedVerdict(text, sentence, wordings, *verdict) : std::nullopt)
                verdict = numbered;
        }
        if (verdict) {
            // What decides stands at the end, as a rule.
            if (looked > nearEnd)
                verdict->confidence = std::min(verdict->confidence, confidence::unconfirmed);
            return verdict;
        }
    }
    return {};
}

// "The guidelines hold it medically necessary for neuropathic pain. ... As such, the request is non-certified": what is
// done with the request at the end decides, whatever was said to be necessary before.
std::optional<Verdict> laterRuling(const QString& text, const Verdict& verdict)
{
    if (verdict.word == QLatin1StringView("partly"))
        return {};
    Span sentence {text.size(), text.size()};
    for (qsizetype looked = 0; looked < nearEnd; ++looked) {
        sentence = lastSentence(text, sentence.start);
        if (sentence.start < verdict.span.end) // the verdict's own
            return {};
        auto ruling = verdictOf(text, sentence, requestRulings());
        if (!ruling)
            continue;
        ruling->confidence = confidence::likely;
        return ruling->word == verdict.word ? std::nullopt : ruling;
    }
    return {};
}

// The plain verdict of a rationale, looked for in its last lines alone; nothing where what stands before them could
// change it. Most rationales are told so, without folding all of them.
std::optional<Field> conclusionOfEnd(const QString& canonical, Span rationale)
{
    constexpr qsizetype enough = 500;
    if (rationale.length() < 2 * enough)
        return {};
    const FoldedText folded(canonical, {rationale.end - enough, rationale.end});
    const QString& text = folded.text();
    auto verdict = text.isEmpty() ? std::nullopt : lastVerdict(text, plainWordings(), nearEnd);
    if (!verdict)
        return {};
    if (const auto ruling = laterRuling(text, *verdict))
        verdict = ruling;
    // A verdict is told by its sentence and the one before.
    const qsizetype sentence = lastSentence(text, verdict->span.start + 1).start;
    if (sentence == 0 || lastSentence(text, sentence).start == 0)
        return {};
    return folded.field(verdict->word, verdict->span, decidingSentence(), verdict->confidence);
}

} // namespace

Field conclusionOf(const QString& canonical, Span rationale)
{
    if (auto field = conclusionOfEnd(canonical, rationale))
        return *std::move(field);
    const QString rule = decidingSentence();
    const FoldedText folded(canonical, rationale);
    const QString& text = folded.text();
    if (text.isEmpty())
        return {};
    if (auto verdict = lastVerdict(text, plainWordings(), text.size())) {
        if (const auto ruling = laterRuling(text, *verdict))
            verdict = ruling;
        return folded.field(verdict->word, verdict->span, rule, verdict->confidence);
    }
    if (const auto verdict = lastVerdict(text, indirectWordings(), nearEnd))
        return folded.field(verdict->word, verdict->span, rule, confidence::doubtful);
    return folded.field(QStringLiteral("unclear"), lastSentence(text, text.size()), rule, confidence::guessed);
}

} // namespace imr::core
