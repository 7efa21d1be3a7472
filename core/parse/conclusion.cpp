// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/conclusion.h"

#include "core/parse/confidence.h"
#include "core/parse/foldedtext.h"
#include "core/parse/wordplaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;
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

bool isInWord(QChar c)
{
    return isCapital(c) || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
}

// "J.", "Dr.", "vs."
bool isAbbreviated(QStringView before)
{
    const qsizetype size = before.size();
    if (size > 0 && isCapital(before.back()) && (size == 1 || !isInWord(before[size - 2])))
        return true;
    return (before.endsWith(u"Dr") || before.endsWith(u"vs")) && (size == 2 || !isInWord(before[size - 3]));
}

// The start of the sentence behind the one whose mark stands here; nothing when none begins.
std::optional<qsizetype> nextSentence(QStringView text, qsizetype mark)
{
    qsizetype at = mark + 1;
    while (at < text.size() && QStringView(u")\"”’").contains(text[at]))
        ++at;
    if (at + 1 >= text.size() || text[at] != u' ')
        return {};
    const QChar next = text[at + 1];
    const bool begins = isCapital(next) || (next >= u'0' && next <= u'9') || QStringView(u"(\"“").contains(next);
    return begins && !isAbbreviated(text.first(mark)) ? std::optional(at + 1) : std::nullopt;
}

// Of a folded text, in which a blank is one.
QList<Span> sentencesOf(QStringView text)
{
    QList<Span> sentences;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'.' && text[at] != u'?' && text[at] != u'!')
            continue;
        if (const auto next = nextSentence(text, at)) {
            sentences.append({from, *next});
            from = *next;
        }
    }
    if (from < text.size())
        sentences.append({from, text.size()});
    return sentences;
}

// Opioid rationales end with a fixed notice that tells how to read them, not what they decide.
bool isNotice(QStringView sentence)
{
    static const QRegularExpression notice(
        QStringLiteral("\\bdecision (?:addresses|should not)\\b|\\bnot be interpreted\\b|\\bwean|\\btaper|"
                       "\\bconsult the MTUS\\b|\\bspeak with (?:their|the) (?:treating )?physician\\b"),
        noCase);
    static const QRegularExpression decides(
        QStringLiteral(
            "\\bmedically necessary\\b|"
            "\\brequest(?:ed)?\\b[^.]{0,80}\\b(?:is|are|was) (?:[\\w-]+ ){0,2}(?:certified|approved|denied)\\b"),
        noCase);
    return notice.matchView(sentence).hasMatch() && !decides.matchView(sentence).hasMatch();
}

struct Wordings
{
    QRegularExpression no;
    QRegularExpression yes;
};

// What is said of the medical necessity itself.
const Wordings& plain()
{
    static const Wordings wordings {
        QRegularExpression(
            QStringLiteral(
                "\\b(?:not(?! "
                "(?:only|just|merely)\\b)|cannot|(?:ca|is|was|are|were|do|does|did|has|have|could|would)n['’]t|neither|"
                "never|nor|no longer)\\b[- ]{0,2}"
                "(?:[\\w'/]+(?:,(?! (?:is|are|was|were)\\b))? ){0,6}?"
                "(?:medically[- ]?(?:necessary|appropriate|indicated|reasonable|warranted|supported)|"
                "(?:a )?medical(?:ly)? necessity)\\b|"
                "\\bmedically unnecessary\\b|\\bnotmedically\\b|\\bnon-?medically necessary\\b|"
                "\\bmedical "
                "necessity\\b[^.;]{0,120}?\\b(?:not|cannot|lacking|unclear|questionable|unproven|unsubstantiated)\\b|"
                "\\b(?:(?:lack|absence) of|lacks?|lacking) medical necessity\\b|"
                "\\b(?:no|insufficient|inadequate) (?:[\\w-]+ ){0,6}medical necessity\\b|"
                "\\bfail(?:s|ed)? to (?:[\\w-]+ ){0,4}medical necessity\\b|"
                "\\b(?:decision|denial|determination|non-?certification) (?:to \\w+ |(?:of|by) (?:the )?"
                "(?:utilization review|UR|claims administrator) )?(?:is|was|should be|remains) "
                "(?:upheld|affirmed)\\b"),
            noCase),
        QRegularExpression(
            QStringLiteral(
                "\\b(?:is|are|was|were|be|been|being|deemed|considered|finds?|found|appears?|seems?|remains?|as),? "
                "(?:[\\w'/]+,? ){0,5}?(?:medically[- ](?:necessary|appropriate|indicated|reasonable|warranted)|"
                "(?:a )?medical(?:ly)? necessity)\\b|"
                "\\bmedical necessity\\b[^.;]{0,120}?\\b(?:established|supported|met|demonstrated|substantiated)\\b|"
                "\\b(?:establish(?:es|ed)?|supports?|demonstrates?|meets?|shows?) (?:the )?medical necessity\\b|"
                "\\b(?:decision|denial|determination) (?:is|was|should be) (?:overturned|reversed)\\b"),
            noCase)};
    return wordings;
}

// What is said of the request in other words; counts only near the end, where nothing plainer stands.
const Wordings& indirect()
{
    static const QString state
        = QStringLiteral("(?:recommended|warranted|appropriate|supported|indicated|approved|certified|authorized|"
                         "justified|reasonable|necessary|established|substantiated|validated|needed|required)");
    static const Wordings wordings {
        QRegularExpression(
            QStringLiteral("\\b(?:not|cannot)\\b (?:[\\w'/]+,? ){0,4}?%1\\b|\\bnon-?certified\\b|"
                           "\\b(?:is|are|was|were) (?:denied|unnecessary|inappropriate|unwarranted)\\b|"
                           "\\brecommend(?:ation is|ed) (?:for|as) (?:a )?(?:denial|non-?certification)\\b|"
                           "\\bnot (?:meet|met|satisf\\w+)\\b|\\bdo(?:es)? not support\\b")
                .arg(state),
            noCase),
        QRegularExpression(
            QStringLiteral("\\b(?:is|are|was|were|be)\\b (?:[\\w'/]+,? ){0,4}?%1\\b").arg(state), noCase)};
    return wordings;
}

const QRegularExpression& partly()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(?:partially|partly|in part) (?:[\\w-]+ ){0,3}?(?:medically "
                       ")?(?:necessary|overturned|certified|approved|supported)\\b|"
                       "\\bmedically necessary in part\\b|\\bpartial (?:certification|approval|authorization)\\b"),
        noCase);
    return pattern;
}

// "While it was found not medically necessary before, it is medically necessary now."
bool isConceded(QStringView sentence, qsizetype no, qsizetype yes)
{
    static const QRegularExpression before(QStringLiteral("\\b(?:although|though|while|whereas)\\b"), noCase);
    static const QRegularExpression between(QStringLiteral("\\b(?:but|however|yet)\\b"), noCase);
    return before.matchView(sentence.first(no)).hasMatch()
        || between.matchView(sentence.sliced(no, yes - no)).hasMatch();
}

std::optional<Verdict> verdictOf(const QString& text, Span sentence, const Wordings& wordings)
{
    const QStringView words = sentence.of(text);
    double sureness = confidence::certain;
    const auto verdict = [&](const QString& word, const QRegularExpressionMatch& match) {
        return Verdict {word, {sentence.start + match.capturedStart(), sentence.start + match.capturedEnd()}, sureness};
    };
    if (has(words, QLatin1StringView("part"))) {
        if (const auto match = partly().matchView(words); match.hasMatch()) {
            sureness = confidence::likely;
            return verdict(QStringLiteral("partly"), match);
        }
    }
    // "not deemed medically necessary" reads as a yes from "deemed" on, so the no comes first.
    const auto no = wordings.no.matchView(words);
    const auto yes = wordings.yes.matchView(words, no.hasMatch() ? no.capturedEnd() : 0);
    if (no.hasMatch() && yes.hasMatch())
        sureness = confidence::unconfirmed; // both are said of something
    if (no.hasMatch()
        && !(yes.hasMatch() && isConceded(words, no.capturedStart(), yes.capturedStart())
            && !wordings.no.matchView(words, no.capturedEnd()).hasMatch()))
        return verdict(QStringLiteral("not necessary"), no);
    if (yes.hasMatch())
        return verdict(QStringLiteral("necessary"), yes);
    return {};
}

std::optional<Verdict> lastVerdict(
    const QString& text, const QList<Span>& sentences, const Wordings& wordings, qsizetype atMost)
{
    qsizetype looked = 0;
    for (qsizetype i = sentences.size() - 1; i >= 0 && looked < atMost; --i) {
        if (isNotice(sentences.at(i).of(text)))
            continue;
        ++looked;
        if (auto verdict = verdictOf(text, sentences.at(i), wordings)) {
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
    const FoldedText folded(canonical, rationale);
    const QString& text = folded.text();
    if (text.isEmpty())
        return {};
    const QString rule = QStringLiteral("last deciding sentence");
    const QList<Span> sentences = sentencesOf(text);
    if (const auto verdict = lastVerdict(text, sentences, plain(), sentences.size()))
        return folded.field(verdict->word, verdict->span, rule, verdict->confidence);
    if (const auto verdict = lastVerdict(text, sentences, indirect(), nearEnd))
        return folded.field(verdict->word, verdict->span, rule, confidence::doubtful);
    return folded.field(QStringLiteral("unclear"), sentences.last(), rule, confidence::guessed);
}

} // namespace imr::core
