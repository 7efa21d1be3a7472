// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/useas.h"

#include "core/text/canonicaltext.h"
#include "ui/letter/chosenvalue.h"
#include "ui/letter/overlay.h"

#include <QCoreApplication>

#include <algorithm>

namespace imr::ui {

namespace {

using Group = core::FieldPath::Group;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(imr::UseAs)
};

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
}

bool closesAWord(QChar c)
{
    return c == u'.' || c == u',' || c == u';' || c == u':';
}

// "b.i.d." keeps its last dot.
bool isAbbreviation(QStringView words)
{
    const QStringView last = words.sliced(words.lastIndexOf(u' ') + 1);
    return last.endsWith(u'.') && last.chopped(1).contains(u'.')
        && std::ranges::all_of(last, [](QChar c) { return c.isLetter() || c == u'.'; });
}

core::Span trimmed(QStringView text, core::Span span)
{
    while (span.start < span.end && (text[span.start].isSpace() || closesAWord(text[span.start])))
        ++span.start;
    while (span.start < span.end
        && (text[span.end - 1].isSpace() || (closesAWord(text[span.end - 1]) && !isAbbreviation(span.of(text)))))
        --span.end;
    return span;
}

// Brackets at an edge whose partner is outside.
core::Span withoutLoneBrackets(QStringView text, core::Span span)
{
    while (!span.isEmpty() && text[span.start] == u'(' && !span.of(text).contains(u')'))
        ++span.start;
    while (!span.isEmpty() && text[span.end - 1] == u')' && !span.of(text).contains(u'('))
        --span.end;
    return span;
}

// Of a group whose entries stand one after the other: the one the words stand in, or the last that begins before them.
template<typename Entry> int nearestIn(const QList<Entry>& entries, core::Span words)
{
    int nearest = entries.isEmpty() ? -1 : 0;
    for (int i = 0; i < entries.size(); ++i) {
        qsizetype start = -1;
        for (const core::FieldSpec& spec : core::fieldTable()) {
            const auto* member = std::get_if<core::Field Entry::*>(&spec.member);
            const core::Spans spans = member ? (entries.at(i).*(*member)).spans() : core::Spans();
            for (const core::Span span : spans)
                start = start < 0 ? span.start : std::min(start, span.start);
        }
        if (start >= 0 && start <= words.start)
            nearest = i;
    }
    return nearest;
}

// What only follows from other words, so that no words of the letter are it.
bool isConcluded(const core::FieldSpec& spec)
{
    return std::ranges::contains(std::array {"generic", "drug_class", "kind"}, std::string_view(spec.name));
}

QList<UseAs> choicesOf(const core::Letter& letter, core::Scope scope, const core::FieldPath& place)
{
    QList<UseAs> result;
    const QList<const core::FieldSpec*> specs = core::fieldsOf(scope);
    for (const core::FieldSpec* spec : specs) {
        if (isConcluded(*spec))
            continue;
        UseAs choice;
        choice.path = place;
        choice.path.spec = spec;
        const core::Field* field = core::fieldAt(letter, choice.path);
        choice.values = spec->choiceValues();
        choice.adds = spec->list && field && !field->isEmpty();
        choice.label = choice.adds ? Words::tr("Add to %1").arg(spec->labelText().toLower()) : spec->labelText();
        result.append(choice);
    }
    return result;
}

UseAsGroup medicationGroup(const core::Letter& letter, int item, core::Span words)
{
    const auto& medications = letter.items.at(item).medications;
    UseAsGroup group;
    const int nearest = nearestIn(medications, words);
    const core::FieldPath place {nullptr, item, Group::Medications, std::max(nearest, 0)};
    group.choices = choicesOf(letter, core::Scope::Medication, place);
    // Only one drug of several has amounts of its own; otherwise they are the item's.
    if (medications.size() < 2)
        group.choices.removeIf(
            [](const UseAs& choice) { return choice.path.spec->category == core::Category::Quantity; });
    const QString drug = nearest < 0 ? QString() : medications.at(nearest).drug.text();
    group.title = drug.isEmpty() ? Words::tr("Medication") : drug;
    if (nearest >= 0) {
        UseAs another;
        another.path = *core::FieldPath::parse(
            QStringLiteral("issues[%1].medications[%2].drug").arg(item).arg(medications.size()));
        another.label = Words::tr("One more drug");
        another.adds = true;
        group.choices.append(another);
    }
    return group;
}

UseAsGroup citationGroup(const core::Letter& letter, int item, Group side, core::Span words)
{
    const core::DisputedItem& holder = letter.items.at(item);
    const bool claims = side == Group::ClaimsCitations;
    const auto& citations = claims ? holder.claimsCitations : holder.reviewerCitations;
    UseAsGroup group;
    group.title = claims ? Words::tr("Claims administrator cites") : Words::tr("MAXIMUS cites");
    const core::FieldPath place {nullptr, item, side, std::max(nearestIn(citations, words), 0)};
    group.choices = choicesOf(letter, core::Scope::Citation, place);
    return group;
}

// The values that the words hold: one, or where the field is a list, one for each part.
QList<core::Value> valuesOf(const core::FieldSpec& spec, QStringView canonical, core::Span words)
{
    QList<core::Value> values;
    const auto append = [&](core::Span span) {
        span = trimmed(canonical, span);
        if (!span.isEmpty())
            values.append(chosenValue(spec, canonical, span));
    };
    const auto separates = [&](qsizetype at) {
        if (canonical[at] != u',')
            return spec.list && canonical[at] == u';';
        const QStringView behind = canonical.sliced(at + 1).trimmed();
        const bool isCapital = canonical.first(at).endsWith(u"Washington", Qt::CaseInsensitive)
            && (behind.startsWith(u"D.C") || behind.startsWith(u"DC"));
        return spec.list
            && (spec.type == core::FieldType::Pages || (spec.type == core::FieldType::State && !isCapital));
    };
    qsizetype start = words.start;
    for (qsizetype i = words.start; i < words.end; ++i) {
        if (separates(i)) {
            append({start, i});
            start = i + 1;
        }
    }
    append({start, words.end});
    return values;
}

} // namespace

core::Span wholeWords(QStringView text, core::Span selection)
{
    core::Span span {
        std::clamp<qsizetype>(selection.start, 0, text.size()), std::clamp<qsizetype>(selection.end, 0, text.size())};
    if (span.isEmpty())
        return {};
    span = trimmed(text, span);
    if (span.isEmpty())
        return {};
    while (span.start > 0 && isWord(text[span.start]) && isWord(text[span.start - 1]))
        --span.start;
    while (span.end < text.size() && isWord(text[span.end - 1]) && isWord(text[span.end]))
        ++span.end;
    return withoutLoneBrackets(text, span);
}

QList<UseAsGroup> useAsGroups(const core::Letter& letter, core::Span words)
{
    QList<UseAsGroup> groups;
    const int item = itemAt(letter, words.start);
    if (item >= 0) {
        const core::DisputedItem& holder = letter.items.at(item);
        const bool inClaims = holder.claimsBlock.contains(words.start);
        const bool inReviewer = holder.reviewerBlock.contains(words.start);
        const bool cites = inClaims || inReviewer;
        UseAsGroup medication = medicationGroup(letter, item, words);
        medication.likely = !cites;
        UseAsGroup itself {Words::tr("Item %1").arg(item + 1), !cites,
            choicesOf(letter, core::Scope::Item, {nullptr, item, Group::None, -1})};
        UseAsGroup reviewer = citationGroup(letter, item, Group::ReviewerCitations, words);
        reviewer.likely = inReviewer;
        UseAsGroup claims = citationGroup(letter, item, Group::ClaimsCitations, words);
        claims.likely = inClaims;
        groups = {medication, itself, reviewer, claims};
    }
    groups.append({Words::tr("Letter"), item < 0, choicesOf(letter, core::Scope::Letter, {})});
    std::ranges::stable_sort(groups, {}, [](const UseAsGroup& group) { return !group.likely; });
    return groups;
}

std::expected<core::FieldEdit, QString> editFromWords(const core::Letter& letter, const core::FieldPath& path,
    QStringView canonical, core::Span words, const QString& value)
{
    if (words.isEmpty())
        return std::unexpected(Words::tr("No words are selected. Select the words in the letter first."));
    core::FieldEdit edit;
    if (!value.isEmpty()) {
        edit.values.append({value, {words}});
        return edit;
    }
    const core::Field* field = core::fieldAt(letter, path);
    if (path.spec->list && field)
        edit.values = field->values;
    const qsizetype before = edit.values.size();
    const QList<core::Value> chosen = valuesOf(*path.spec, canonical, words);
    for (const core::Value& one : chosen) {
        const auto texts = core::normalizedValues(*path.spec, one.text);
        if (!texts)
            return std::unexpected(Words::tr("Not used as %1: %2").arg(path.spec->labelText(), texts.error()));
        for (const QString& text : *texts) {
            if (!std::ranges::contains(edit.values, text, &core::Value::text))
                edit.values.append({text, one.spans});
        }
    }
    if (edit.values.size() == before)
        return std::unexpected(
            Words::tr("%1 holds “%2” already.").arg(path.spec->labelText(), core::foldedWords(words.of(canonical))));
    return edit;
}

} // namespace imr::ui
