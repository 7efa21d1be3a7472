// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/requestkind.h"

#include "core/reading/confidence.h"
#include "core/request/requestphrases.h"
#include "core/request/requestwords.h"

#include <algorithm>

namespace imr::core {

namespace {

using Kind = Token::Kind;

struct Hit
{
    QString kind;
    Span span;
    bool strong = true;
    const NamedDrug* drug = nullptr;
};

// A drug's name with the forms behind it: "Salonpas pad" is no pad to sit on.
Span withForms(const RequestTokens& tokens, const NamedDrug& drug)
{
    qsizetype end = drug.end;
    while (!formOf(tokens.word(end)).isEmpty())
        ++end;
    return {drug.name.start, tokens.at(end - 1).span.end};
}

// The drugs and the known words; of words that overlap the longer counts ("drug testing" over "drug").
QList<Hit> hitsIn(const RequestTokens& tokens, const QList<NamedDrug>& drugs)
{
    QList<Hit> hits;
    const auto add = [&hits](const Hit& hit) {
        for (Hit& other : hits) {
            if (!other.span.overlaps(hit.span))
                continue;
            if (hit.span.length() > other.span.length())
                other = hit;
            return;
        }
        hits.append(hit);
    };
    for (const NamedDrug& drug : drugs)
        add({QStringLiteral("drug"), withForms(tokens, drug), true, &drug});
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        if (!tokens.is(at, Kind::Word) && !tokens.is(at, Kind::Number))
            continue;
        const qsizetype start = tokens.at(at).span.start;
        qsizetype length = 0;
        if (const RequestWord* word = RequestWords::builtIn().longestAt(tokens.text(), start, &length))
            add({word->kind, {start, start + length}, word->strong});
    }
    return hits;
}

// Whether a preposition, a number, a comma or a bracket ends the noun before a token.
bool isCut(const RequestTokens& tokens, qsizetype at)
{
    static constexpr WordSet prepositions = words(
        "of for to at under in on with without by per from times x due as followed using including status over");
    const Token& token = tokens.at(at);
    switch (token.kind) {
    case Kind::Comma:
    case Kind::Colon:
    case Kind::Open:
    case Kind::Close:
        return true;
    case Kind::Word:
        return !token.glued && !tokens.isGlued(at + 1) && at + 1 < tokens.size() && prepositions.contains(token.word);
    case Kind::Hyphen:
        return !token.glued && !tokens.isGlued(at + 1);
    case Kind::Number:
        return !token.glued || tokens.is(at - 1, Kind::Hash);
    default:
        return false;
    }
}

QList<Span> phrasesOf(const RequestTokens& tokens)
{
    QList<Span> phrases;
    qsizetype from = 0;
    qsizetype colon = -1;
    for (qsizetype at = 0; at <= tokens.size(); ++at) {
        if (at < tokens.size() && !isCut(tokens, at))
            continue;
        if (at > from)
            phrases.append(tokens.span(from, at - 1));
        // A number may begin a name: "2-D echo".
        from = tokens.is(at, Kind::Number) ? at : at + 1;
        if (tokens.is(at, Kind::Colon))
            colon = tokens.at(at).span.start;
    }
    std::ranges::stable_partition(phrases, [colon](Span phrase) { return colon >= 0 && phrase.start > colon; });
    return phrases;
}

// The head word of the phrases: the last known word of the first that has one.
const Hit* headOf(const QList<Span>& phrases, const QList<Hit>& hits, bool strong)
{
    for (const Span phrase : phrases) {
        const Hit* head = nullptr;
        for (const Hit& hit : hits) {
            if (hit.strong == strong && phrase.contains(hit.span.start) && (!head || hit.span.end > head->span.end))
                head = &hit;
        }
        if (head)
            return head;
    }
    return nullptr;
}

bool isRouteOfNeedle(QStringView word)
{
    static constexpr WordSet routes = words("im iv intramuscular intramuscularly intravenous intravenously "
                                            "intraarticular subcutaneous subcutaneously intrathecal");
    return routes.contains(word);
}

// "Toradol 60mg IM", "Toradol 60mg IM injection", "Kenalog 40 mg with 4 cc lidocaine injection": between a drug's name
// and the needle stand its strength and what is mixed with it.
bool hasNeedleBeside(const RequestTokens& tokens, const NamedDrug& drug, const QList<Hit>& hits)
{
    if (isRouteOfNeedle(tokens.word(drug.first - 1))) // "IM vitamin B12"
        return true;
    static constexpr WordSet units = words("mg mcg g gm ml cc unit units hr");
    // "Depo-Medrol 80mg and lidocaine 1% injection"
    const bool isMixture = drug.drugClass() == QLatin1StringView("corticosteroid")
        || drug.drugClass() == QLatin1StringView("local anesthetic");
    for (qsizetype at = drug.end; at < tokens.size(); ++at) {
        const Token& token = tokens.at(at);
        if (token.kind == Kind::Word && !units.contains(token.word)) {
            const auto hit = std::ranges::find(hits, token.span.start, [](const Hit& one) { return one.span.start; });
            if (tokens.isWord(at, QLatin1StringView("with"))
                || (isMixture && tokens.isWordOf(at, words("and plus of"))))
                continue;
            if (hit != hits.end() && hit->drug) {
                at = hit->drug->end - 1;
                continue;
            }
            const bool injection = hit != hits.end() && hit->kind == QLatin1StringView("injection");
            return injection || isRouteOfNeedle(token.word);
        }
        if (token.kind == Kind::Open || token.kind == Kind::Close || token.kind == Kind::Hash)
            return false;
    }
    return false;
}

// Drugs that are only ever injected.
bool isInjected(const NamedDrug& drug)
{
    const QString drugClass = drug.drugClass();
    return drugClass == QLatin1StringView("viscosupplement") || drugClass == QLatin1StringView("botulinum toxin");
}

// "Testosterone level", "serum lithium": what is measured of a drug.
const Hit* testBeside(const Hit& drug, const QList<Hit>& hits)
{
    const auto found = std::ranges::find_if(hits, [&drug](const Hit& hit) {
        return hit.kind == QLatin1StringView("test")
            && (hit.span.start == drug.span.end + 1 || hit.span.end + 1 == drug.span.start);
    });
    return found == hits.end() ? nullptr : &*found;
}

// "Labs: PT": among laboratory tests the prothrombin time, not physical therapy.
const Hit* labAmong(const RequestTokens& tokens, const Hit& therapy, const QList<Hit>& hits)
{
    if (tokens.textOf(therapy.span).compare(QLatin1StringView("PT"), Qt::CaseInsensitive) != 0)
        return nullptr;
    const auto lab = std::ranges::find_if(hits, [&therapy](const Hit& hit) {
        return hit.kind == QLatin1StringView("test") && hit.strong && hit.span.end <= therapy.span.start;
    });
    return lab == hits.end() ? nullptr : &*lab;
}

bool countsSessions(const RequestTokens& tokens, qsizetype from)
{
    static constexpr WordSet sessions = words("session sessions visit visits treatment treatments");
    for (qsizetype at = from; at < tokens.size(); ++at) {
        const auto number = numberAt(tokens, at);
        if (number && tokens.isWordOf(number->end, sessions))
            return true;
    }
    return false;
}

// "Hand therapy evaluation and treatment", "Physical therapy evaluation and 6 visits": what is done after the
// evaluation.
const Hit* therapyEvaluated(const RequestTokens& tokens, const Hit& visit, const QList<Hit>& hits)
{
    if (visit.kind != QLatin1StringView("visit")
        || (!tokens.textOf(visit.span).contains(QLatin1StringView(" treat"), Qt::CaseInsensitive)
            && !countsSessions(tokens, tokens.indexAt(visit.span.end))))
        return nullptr;
    const auto therapy = std::ranges::find_if(hits, [&visit](const Hit& hit) {
        return hit.kind == QLatin1StringView("therapy") && hit.span.end + 1 == visit.span.start;
    });
    return therapy == hits.end() ? nullptr : &*therapy;
}

// "Infrared lamp treatment": what is done with a thing.
const Hit* treatmentBehind(const RequestTokens& tokens, const Hit& thing, const QList<Hit>& hits)
{
    static constexpr WordSet treatments = words("treatment treatments session sessions");
    const qsizetype at = tokens.indexAt(thing.span.end);
    if (thing.kind != QLatin1StringView("equipment") || !tokens.isWordOf(at, treatments))
        return nullptr;
    const auto found = std::ranges::find(hits, tokens.at(at).span.start, [](const Hit& hit) { return hit.span.start; });
    return found == hits.end() ? nullptr : &*found;
}

// "Hot packs, ultrasound and chiropractic, 6 visits": the therapy that is counted, whatever thing leads the list.
const Hit* therapyCounted(const RequestTokens& tokens, const Hit& thing, const QList<Hit>& hits)
{
    if (thing.kind != QLatin1StringView("equipment") || !countsSessions(tokens, 0))
        return nullptr;
    const auto found = std::ranges::find_if(
        hits, [](const Hit& hit) { return hit.strong && hit.kind == QLatin1StringView("therapy"); });
    return found == hits.end() ? nullptr : &*found;
}

// What is rented or bought is a thing, even where its name sounds like a treatment.
bool isHired(const RequestTokens& tokens)
{
    static constexpr WordSet hire = words("rental rent purchase");
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        // "over the door", "over-the-door": a thing that hangs there.
        const bool hangs = tokens.isWord(at, QLatin1StringView("door"))
            && (tokens.isWord(at - 1, QLatin1StringView("the")) || tokens.isWord(at - 2, QLatin1StringView("the")));
        if (hangs || tokens.isWordOf(at, hire))
            return true;
    }
    return false;
}

RequestKind kindOfHead(const RequestTokens& tokens, const Hit& head, const QList<Hit>& hits)
{
    const QString headWord = QStringLiteral("head word");
    const auto better
        = [&](const Hit* other) { return RequestKind {other->kind, confidence::told, other->span, headWord}; };
    if (head.drug) {
        if (const Hit* measure = testBeside(head, hits))
            return better(measure);
        if (isInjected(*head.drug) || hasNeedleBeside(tokens, *head.drug, hits))
            return {
                QStringLiteral("injection"), confidence::likely, head.span, QStringLiteral("drug that is injected")};
        return {head.kind, confidence::told, head.span, QStringLiteral("named drug")};
    }
    if (const Hit* lab = labAmong(tokens, head, hits))
        return better(lab);
    if (const Hit* therapy = therapyEvaluated(tokens, head, hits))
        return better(therapy);
    if (const Hit* treatment = treatmentBehind(tokens, head, hits))
        return better(treatment);
    if (const Hit* therapy = therapyCounted(tokens, head, hits))
        return better(therapy);
    // "Spinal decompression, 10 visits": no operation takes so many.
    if (head.kind == QLatin1StringView("surgery") && countsSessions(tokens, 0))
        return {QStringLiteral("therapy"), confidence::unconfirmed, head.span, QStringLiteral("counted in sessions")};
    const bool treatment = head.kind == QLatin1StringView("therapy") || head.kind == QLatin1StringView("other");
    if (treatment && isHired(tokens))
        return {QStringLiteral("equipment"), confidence::unconfirmed, head.span, QStringLiteral("rented or bought")};
    if (!head.strong)
        return {head.kind, confidence::doubtful, head.span, QStringLiteral("weak head word")};
    // Words of other kinds elsewhere may be what is asked for: "MRI after physical therapy".
    const bool contested = std::ranges::any_of(
        hits, [&head](const Hit& hit) { return !hit.drug && hit.strong && hit.kind != head.kind; });
    return {head.kind, contested ? confidence::likely : confidence::told, head.span, headWord};
}

} // namespace

RequestKind kindOf(const RequestTokens& tokens, const QList<NamedDrug>& drugs)
{
    const QList<Hit> hits = hitsIn(tokens, drugs);
    const QList<Span> phrases = phrasesOf(tokens);
    for (const bool strong : {true, false}) {
        if (const Hit* head = headOf(phrases, hits, strong))
            return kindOfHead(tokens, *head, hits);
    }
    return {QStringLiteral("other"), confidence::guessed, {}, QStringLiteral("no known word")};
}

} // namespace imr::core
