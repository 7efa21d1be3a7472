// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/requestkind.h"

#include "core/parse/requestwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace imr::core {

namespace {

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;

struct Hit
{
    QString kind;
    Span span;
    bool strong = true;
};

// The known words of a range; of words that overlap the longer counts ("drug testing" over "drug").
QList<Hit> hitsIn(const QString& text, Span range, const Spans& drugs)
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
    for (const Span drug : drugs) {
        if (range.contains(drug))
            add({QStringLiteral("drug"), drug, true});
    }
    for (const RequestWords& words : requestWords()) {
        for (const auto& match : words.pattern.globalMatchView(QStringView(text).first(range.end), range.start))
            add({words.kind, {match.capturedStart(), match.capturedEnd()}, words.strong});
    }
    return hits;
}

// The phrases of a request, cut where a preposition, a number, a comma or a bracket ends the noun before it.
QList<Span> phrasesOf(const QString& text, Span request)
{
    static const QRegularExpression cut(
        QStringLiteral(
            "\\s(?:of|for|to|at|under|in|on|with|without|by|per|from|times|x|due|as|followed|using|including|"
            "status|over)\\s|[,;:()]|\\s-\\s|\\s#?\\d"),
        noCase);
    QList<Span> phrases;
    qsizetype from = request.start;
    for (const auto& match : cut.globalMatchView(QStringView(text).first(request.end), request.start)) {
        if (match.capturedStart() > from)
            phrases.append({from, match.capturedStart()});
        from = match.capturedEnd();
    }
    if (from < request.end)
        phrases.append({from, request.end});
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

// "Toradol 60mg IM injection": a drug's strength and way stand between its name and the needle.
const Hit* needleBehind(const QString& text, const Hit& drug, const QList<Hit>& hits)
{
    static const QRegularExpression only(QStringLiteral("\\A[\\s,]*(?:[\\d./%-]+\\s?(?:mg|mcg|ml|cc|%|units?)?(?:/"
                                                        "\\w+)?[\\s,]*)*(?:(?:IM|IV|intra\\w+|sub\\w+)\\s)?\\z"),
        noCase);
    for (const Hit& hit : hits) {
        if (hit.kind != QLatin1StringView("injection") || hit.span.start < drug.span.end)
            continue;
        const QStringView between = QStringView(text).sliced(drug.span.end, hit.span.start - drug.span.end);
        return only.matchView(between).hasMatch() ? &hit : nullptr;
    }
    return nullptr;
}

// "Testosterone level": what is measured of a drug is a test.
const Hit* measureBehind(const QString& text, const Hit& drug, const QList<Hit>& hits)
{
    for (const Hit& hit : hits) {
        if (hit.kind == QLatin1StringView("test") && hit.span.start == drug.span.end + 1 && text[drug.span.end] == u' ')
            return &hit;
    }
    return nullptr;
}

// "Labs: PT": among laboratory tests the prothrombin time, not physical therapy.
const Hit* labAmong(const QString& text, const Hit& therapy, const QList<Hit>& hits)
{
    if (therapy.span.of(text).compare(QLatin1StringView("PT"), Qt::CaseInsensitive) != 0)
        return nullptr;
    for (const Hit& hit : hits) {
        if (hit.kind == QLatin1StringView("test") && hit.strong && hit.span.end <= therapy.span.start)
            return &hit;
    }
    return nullptr;
}

// What is rented or bought is a thing, even where its name sounds like a treatment.
bool isHired(const QString& text, Span request)
{
    static const QRegularExpression words(QStringLiteral("\\b(?:rental|rent|purchase)\\b"), noCase);
    return words.matchView(request.of(text)).hasMatch();
}

} // namespace

RequestKind kindOf(const QString& text, Span request, const Spans& drugs)
{
    const QList<Hit> hits = hitsIn(text, request, drugs);
    QList<Span> phrases = phrasesOf(text, request);
    // "Associated surgical service: sling": what stands behind the colon is what is asked for.
    const qsizetype colon = request.of(text).lastIndexOf(u':');
    if (colon >= 0)
        std::ranges::stable_partition(phrases, [&](Span phrase) { return phrase.start > request.start + colon; });
    for (const bool strong : {true, false}) {
        const Hit* head = headOf(phrases, hits, strong);
        if (!head)
            continue;
        if (head->kind == QLatin1StringView("drug")) {
            if (const Hit* measure = measureBehind(text, *head, hits))
                head = measure;
            else if (const Hit* needle = needleBehind(text, *head, hits))
                head = needle;
        } else if (const Hit* lab = labAmong(text, *head, hits)) {
            head = lab;
        }
        const bool treatment = head->kind == QLatin1StringView("therapy") || head->kind == QLatin1StringView("other");
        if (treatment && isHired(text, request))
            return {QStringLiteral("equipment"), 0.85, head->span};
        return {head->kind, strong ? 0.95 : 0.75, head->span};
    }
    return {QStringLiteral("other"), 0.4, {}};
}

} // namespace imr::core
