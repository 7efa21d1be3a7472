// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/wordedges.h"

#include "core/text/canonicaltext.h"
#include "ui/letter/chosenvalue.h"
#include "ui/letter/overlay.h"
#include "ui/letter/useas.h"

#include <QCoreApplication>

#include <algorithm>

namespace imr::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(imr::WordEdges)
};

// The words between blanks that a position is in or stands at the end of.
qsizetype runStart(QStringView text, qsizetype position)
{
    while (position > 0 && !text[position - 1].isSpace())
        --position;
    return position;
}

qsizetype runEnd(QStringView text, qsizetype position)
{
    while (position < text.size() && !text[position].isSpace())
        ++position;
    return position;
}

// The word behind or before a position, over signs that stand alone; empty: there is none.
core::Span wordFrom(QStringView text, qsizetype position)
{
    while (position < text.size()) {
        while (position < text.size() && text[position].isSpace())
            ++position;
        const qsizetype end = runEnd(text, position);
        if (const core::Span word = wholeWords(text, {position, end}); !word.isEmpty())
            return word;
        position = end;
    }
    return {};
}

core::Span wordBefore(QStringView text, qsizetype position)
{
    while (position > 0) {
        while (position > 0 && text[position - 1].isSpace())
            --position;
        const qsizetype start = runStart(text, position);
        if (const core::Span word = wholeWords(text, {start, position}); !word.isEmpty())
            return word;
        position = start;
    }
    return {};
}

// Of a value that stands in two places far apart only the outer one moves.
core::Span movedPartOf(const core::Spans& spans, Edge edge)
{
    constexpr qsizetype together = 120;
    const core::Span hull = hullOf(spans);
    if (hull.length() <= together)
        return hull;
    return edge == Edge::Start ? std::ranges::min(spans) : std::ranges::max(spans, {}, &core::Span::end);
}

std::expected<core::Value, QString> valueOf(
    const core::FieldSpec& spec, const QString& held, QStringView canonical, core::Span words)
{
    if (!spec.choiceValues().isEmpty())
        return core::Value {held, {words}};
    const auto texts = core::normalizedValues(spec, chosenValue(spec, canonical, words).text);
    if (!texts)
        return std::unexpected(texts.error());
    if (texts->size() != 1)
        return std::unexpected(Words::tr("they make more than one value."));
    return core::Value {texts->first(), {words}};
}

} // namespace

core::Span withEdgeMoved(QStringView text, core::Span words, Edge edge, int step)
{
    if (words.isEmpty() || words.start < 0 || words.end > text.size())
        return words;
    core::Span moved = words;
    if (edge == Edge::Start && step < 0) {
        const core::Span word = wordBefore(text, words.start);
        moved.start = word.isEmpty() ? words.start : word.start;
    } else if (edge == Edge::Start) {
        const core::Span word = wordFrom(text, runEnd(text, words.start));
        moved.start = word.isEmpty() ? words.start : word.start;
    } else if (step > 0) {
        core::Span word = wordFrom(text, words.end);
        if (!word.isEmpty() && words.end > 0 && word.start <= words.end) // the rest of a word that was cut
            word = wholeWords(text, {runStart(text, words.end), word.end});
        moved.end = word.end > words.end ? word.end : words.end;
    } else {
        const core::Span word = wordBefore(text, runStart(text, words.end));
        moved.end = word.isEmpty() ? words.end : word.end;
    }
    return moved.isEmpty() ? words : moved;
}

std::expected<std::optional<core::FieldEdit>, QString> editWithEdgeMoved(const core::Letter& effective,
    const core::Letter& parsed, const core::FieldPath& path, QStringView canonical, Edge edge, int step)
{
    const core::Field* field = core::fieldAt(effective, path);
    const core::Spans spans = wordsOf(effective, parsed, path, canonical.size());
    const QString label = path.spec->labelText();
    if (!field || spans.isEmpty())
        return std::unexpected(
            Words::tr("%1 has no words in the letter. Select its words there and use them.").arg(label));
    if (field->origin == core::Origin::Inferred && path.spec->choiceValues().isEmpty())
        return std::unexpected(Words::tr("%1 follows from another field. Move the words of that one.").arg(label));
    core::FieldEdit edit {field->values};
    const auto hasWords = [](const core::Value& value) { return !value.spans.isEmpty(); };
    auto moving = edge == Edge::Start
        ? std::ranges::find_if(edit.values, hasWords)
        : std::ranges::find_if(edit.values.rbegin(), edit.values.rend(), hasWords).base() - 1;
    if (field->spans().isEmpty()) { // typed over words that were read
        edit.values = {{field->text(), spans}};
        moving = edit.values.begin();
    }
    const core::Span words = movedPartOf(moving->spans, edge);
    const core::Span moved = withEdgeMoved(canonical, words, edge, step);
    if (moved == words)
        return std::unexpected(Words::tr("The words of %1 stay: there is no other word there.").arg(label));
    const auto value = valueOf(*path.spec, moving->text, canonical, moved);
    if (!value)
        return std::unexpected(Words::tr("The words of %1 stay. With “%2”: %3")
                .arg(label, core::foldedWords(moved.of(canonical)), value.error()));
    *moving = *value;
    const core::Field* before = core::fieldAt(parsed, path);
    if (before && before->values == edit.values)
        return std::nullopt;
    return edit;
}

} // namespace imr::ui
