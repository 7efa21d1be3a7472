// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/overlay.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace imr::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(imr::Mention)
};

core::Span cut(core::Span span, qsizetype textLength)
{
    return {std::clamp<qsizetype>(span.start, 0, textLength), std::clamp<qsizetype>(span.end, 0, textLength)};
}

core::Spans cut(const core::Spans& spans, qsizetype textLength)
{
    core::Spans result;
    for (const core::Span span : spans) {
        const core::Span inside = cut(span, textLength);
        if (!inside.isEmpty())
            result.append(inside);
    }
    return result;
}

void appendFields(Highlights& result, const core::Letter& effective, const core::Letter& parsed, qsizetype textLength)
{
    const QList<core::FieldPath> paths = core::fieldPaths(effective);
    for (const core::FieldPath& path : paths) {
        const core::Field& field = *core::fieldAt(effective, path);
        Highlight highlight;
        highlight.path = path;
        highlight.mark = markOf(*path.spec, field.text());
        highlight.corrected = field.origin == core::Origin::Corrected;
        highlight.inferred = field.origin == core::Origin::Inferred;
        highlight.unsure = field.isUnsure();
        const core::Spans spans = wordsOf(effective, parsed, path, textLength);
        for (const core::Span span : spans) {
            highlight.span = span;
            result.append(highlight);
        }
    }
}

void appendFindings(Highlights& result, const core::Letter& letter, qsizetype textLength)
{
    for (int i = 0; i < letter.findings.size(); ++i) {
        const core::Finding& finding = letter.findings.at(i);
        if (finding.dismissed)
            continue;
        Highlight highlight;
        highlight.mark = Mark::Finding;
        highlight.finding = i;
        highlight.severity = finding.severity;
        highlight.path = core::FieldPath::parse(finding.fieldPath);
        const core::Spans spans = cut(finding.spans, textLength);
        for (const core::Span span : spans) {
            highlight.span = span;
            result.append(highlight);
        }
    }
}

// What kind of thing it is, and what it is read as.
QString mentionText(const core::Mention& mention)
{
    using Kind = core::Mention::Kind;
    QString kind;
    switch (mention.kind) {
    case Kind::Drug:
        kind = Words::tr("Drug mentioned here");
        break;
    case Kind::Strength:
        kind = Words::tr("Strength mentioned here");
        break;
    case Kind::Frequency:
        kind = Words::tr("Frequency mentioned here");
        break;
    case Kind::Quantity:
        kind = Words::tr("Quantity mentioned here");
        break;
    case Kind::Date:
        kind = Words::tr("Date mentioned here");
        break;
    case Kind::Page:
        kind = Words::tr("Page of a guideline mentioned here");
        break;
    }
    return kind + u'\n' + mention.value;
}

} // namespace

MarkSwitches MarkSwitches::fromOffBits(quint32 bits)
{
    MarkSwitches switches;
    for (const Mark mark : marks)
        switches.set(mark, (bits & bit(mark)) == 0);
    return switches;
}

Highlights highlightsOf(
    const core::Letter& effective, const core::Letter& parsed, qsizetype textLength, const MarkSwitches& switches)
{
    Highlights result;
    appendFields(result, effective, parsed, textLength);
    appendFindings(result, effective, textLength);
    result.removeIf([&switches](const Highlight& highlight) { return !switches.isOn(highlight.mark); });
    // Findings last of all at one place: their line is drawn over the underline of the field.
    std::ranges::stable_sort(result, {}, [](const Highlight& highlight) {
        return std::tuple(highlight.span.start, -highlight.span.end, highlight.mark == Mark::Finding);
    });
    return result;
}

Highlights withMentions(const Highlights& highlights, const QList<core::Mention>& mentions)
{
    Highlights result;
    auto next = highlights.cbegin();
    qsizetype taken = 0; // up to here something stands for the words
    for (const core::Mention& mention : mentions) {
        for (; next != highlights.cend() && next->span.start < mention.span.end; ++next) {
            if (next->mark != Mark::None && !next->inferred)
                taken = std::max(taken, next->span.end);
            result.append(*next);
        }
        if (mention.span.start < taken || mention.span.isEmpty())
            continue;
        Highlight highlight;
        highlight.span = mention.span;
        highlight.mark = Mark::Mention;
        highlight.mention = mentionText(mention);
        result.append(highlight);
    }
    std::copy(next, highlights.cend(), std::back_inserter(result));
    std::ranges::stable_sort(
        result, {}, [](const Highlight& highlight) { return std::tuple(highlight.span.start, -highlight.span.end); });
    return result;
}

Highlights highlightsAt(const Highlights& highlights, qsizetype position)
{
    Highlights result;
    for (const Highlight& highlight : highlights) {
        if (highlight.span.start > position)
            break;
        if (highlight.span.contains(position))
            result.append(highlight);
    }
    std::ranges::stable_sort(result, {}, [](const Highlight& highlight) {
        const bool tinted = highlight.mark != Mark::None;
        return std::tuple(highlight.inferred, highlight.mark == Mark::Finding, !tinted, highlight.span.length());
    });
    return result;
}

std::optional<core::FieldPath> nextFieldAt(
    const Highlights& highlights, qsizetype position, const std::optional<core::FieldPath>& current)
{
    QList<core::FieldPath> paths;
    const Highlights here = highlightsAt(highlights, position);
    for (const Highlight& highlight : here) {
        if (highlight.path && !paths.contains(*highlight.path))
            paths.append(*highlight.path);
    }
    if (paths.isEmpty())
        return {};
    const qsizetype known = current ? paths.indexOf(*current) : -1;
    return paths.at((known + 1) % paths.size());
}

MarkCounts markCounts(const Highlights& highlights, const core::Letter& letter)
{
    MarkCounts counts {};
    QSet<std::pair<int, qsizetype>> counted; // mark and start
    QSet<int> findings;
    for (const Highlight& highlight : highlights) {
        const auto mark = static_cast<size_t>(highlight.mark);
        if (highlight.mark == Mark::None || highlight.inferred)
            continue;
        if (highlight.mark == Mark::Mention) {
            ++counts[mark];
            continue;
        }
        if (highlight.mark == Mark::Finding) {
            findings.insert(highlight.finding);
            continue;
        }
        if (highlight.path->spec->category == core::Category::Decision)
            continue;
        const std::pair key {static_cast<int>(mark), highlight.span.start};
        if (!counted.contains(key)) {
            counted.insert(key);
            ++counts[mark];
        }
    }
    for (const core::DisputedItem& item : letter.items) {
        if (item.decision.text() == u"Upheld")
            ++counts[static_cast<size_t>(Mark::Upheld)];
        else if (item.decision.text() == u"Overturned")
            ++counts[static_cast<size_t>(Mark::Overturned)];
    }
    counts[static_cast<size_t>(Mark::Finding)] = static_cast<int>(findings.size());
    return counts;
}

core::Spans wordsOf(
    const core::Letter& effective, const core::Letter& parsed, const core::FieldPath& path, qsizetype textLength)
{
    const core::Field* field = core::fieldAt(effective, path);
    if (!field || field->isEmpty())
        return {};
    core::Spans spans = field->spans();
    if (spans.isEmpty() && field->origin == core::Origin::Corrected) {
        if (const core::Field* before = core::fieldAt(parsed, path))
            spans = before->spans();
    }
    return cut(spans, textLength);
}

QList<qsizetype> itemStarts(const core::Letter& letter)
{
    QList<qsizetype> starts;
    for (const core::DisputedItem& item : letter.items) {
        if (!item.whole().isEmpty())
            starts.append(item.whole().start);
    }
    std::ranges::sort(starts);
    return starts;
}

int itemAt(const core::Letter& letter, qsizetype position)
{
    for (int i = 0; i < letter.items.size(); ++i) {
        if (letter.items.at(i).whole().contains(position))
            return i;
    }
    return -1;
}

} // namespace imr::ui
