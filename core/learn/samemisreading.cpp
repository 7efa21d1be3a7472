// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/samemisreading.h"

#include "core/learn/lettersanew.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

// What a letter says of itself alone: the same words mean another thing in the next letter.
bool isFactOfItsLetter(const FieldSpec& spec)
{
    return spec.type == FieldType::Date || spec.type == FieldType::Case || spec.category == Category::Decision
        || (spec.scope == Scope::Letter && spec.type == FieldType::Integer);
}

bool isBare(const QString& words)
{
    return std::ranges::none_of(words, [](QChar c) { return c.isLetter(); });
}

// The range, out to the ends of its words, with the word before and the word after.
Span withNeighbours(Span span, const QString& text)
{
    const auto back = [&](bool blanks) {
        while (span.start > 0 && text[span.start - 1].isSpace() == blanks)
            --span.start;
    };
    const auto ahead = [&](bool blanks) {
        while (span.end < text.size() && text[span.end].isSpace() == blanks)
            ++span.end;
    };
    for (const bool blanks : {false, true, false}) {
        back(blanks);
        ahead(blanks);
    }
    return span;
}

// The words a field was read from; those beside it too where a bare number would say nothing.
QString wordsOf(const Field& field, const QString& text)
{
    QStringList words;
    for (const Span span : field.spans()) {
        const QString own = span.of(text).toString().simplified();
        words.append(isBare(own) ? withNeighbours(span, text).of(text).toString().simplified() : own);
    }
    return words.join(u'\n');
}

// A bare number is told apart by the drug that it belongs to: "100mg #60" is written of many.
QString drugOf(const Letter& letter, const FieldPath& path, const Field& field, const QString& text)
{
    const auto isNumber = [&text](Span span) { return isBare(span.of(text).toString()); };
    const Spans spans = field.spans();
    const bool ofItem = path.item >= 0 && path.item < letter.items.size();
    if (!ofItem || path.spec->type == FieldType::Drug || std::ranges::none_of(spans, isNumber))
        return {};
    const QList<Medication>& medications = letter.items.at(path.item).medications;
    const int place = path.group == FieldPath::Group::Medications ? path.index : 0;
    if (place < 0 || place >= medications.size())
        return {};
    const Medication& medication = medications.at(place);
    const QString generic = medication.generic.text();
    return (generic.isEmpty() ? medication.drug.text() : generic).toLower();
}

QString contextOf(const Spans& spans, const QString& text)
{
    constexpr qsizetype around = 40;
    const Span hull = hullOf(spans);
    qsizetype start = std::max<qsizetype>(0, hull.start - around);
    qsizetype end = std::min(text.size(), hull.end + around);
    while (start > 0 && start < hull.start && !text[start - 1].isSpace()) // no part of a word
        ++start;
    while (end < text.size() && end > hull.end && !text[end].isSpace())
        --end;
    const QString ellipsis(QChar(0x2026));
    return (start > 0 ? ellipsis : QString()) + text.sliced(start, end - start).simplified()
        + (end < text.size() ? ellipsis : QString());
}

// The right value with the words it stands in at this place: its own where they are there, else those misread.
FieldEdit placed(const QList<Value>& right, const Field& misread, const QString& text)
{
    const Span hull = hullOf(misread.spans());
    FieldEdit edit;
    for (const Value& value : right) {
        const qsizetype at = hull.of(text).indexOf(value.text, 0, Qt::CaseInsensitive);
        edit.values.append({value.text,
            at < 0 || value.text.isEmpty() ? misread.spans()
                                           : Spans {{hull.start + at, hull.start + at + value.text.size()}}});
    }
    return edit;
}

QString textOf(const FieldEdit& edit)
{
    Field field;
    field.values = edit.values;
    return field.text();
}

FieldPath sibling(FieldPath path, const FieldSpec* spec)
{
    path.spec = spec;
    return path;
}

std::optional<SamePlace> placeIn(const StoredLetter& letter, const FieldPath& path, const Misreading& misreading)
{
    const Field* parsed = fieldAt(letter.parsed, path);
    const QString name = path.toString();
    if (!parsed || parsed->text() != misreading.wrong || letter.corrections.contains(name)
        || wordsOf(*parsed, letter.text) != misreading.words
        || drugOf(letter.parsed, path, *parsed, letter.text) != misreading.drug)
        return {};
    SamePlace place;
    place.letter = letter.row.id;
    place.file = letter.row.file;
    place.reviewed = letter.row.status == Status::Reviewed;
    place.path = name;
    place.spans = parsed->spans();
    place.context = contextOf(place.spans, letter.text);
    place.before = misreading.wrong;
    const FieldEdit edit = placed(misreading.right, *parsed, letter.text);
    place.after = textOf(edit);
    place.corrections = {{letter.row.id, name, edit}};
    for (const FieldSpec* spec : fieldsOf(path.spec->scope)) {
        const auto along = misreading.alongside.constFind(spec->nameText());
        const FieldPath beside = sibling(path, spec);
        const Field* field = fieldAt(letter.parsed, beside);
        if (along != misreading.alongside.constEnd() && field && field->text() == along->first
            && !letter.corrections.contains(beside.toString()))
            place.corrections.append({letter.row.id, beside.toString(), placed(along->second, *field, letter.text)});
    }
    return place;
}

} // namespace

std::optional<Misreading> misreadingOf(const StoredLetter& letter, const FieldPath& path)
{
    const auto correction = letter.corrections.constFind(path.toString());
    const Field* parsed = fieldAt(letter.parsed, path);
    if (correction == letter.corrections.constEnd() || !parsed || parsed->isEmpty() || parsed->spans().isEmpty()
        || isFactOfItsLetter(*path.spec))
        return {};
    Misreading misreading;
    misreading.path = path;
    misreading.letter = letter.row.id;
    misreading.words = wordsOf(*parsed, letter.text);
    misreading.drug = drugOf(letter.parsed, path, *parsed, letter.text);
    misreading.wrong = parsed->text();
    misreading.right = correction->values;
    if (path.spec->type != FieldType::Drug)
        return misreading;
    for (const FieldSpec* spec : fieldsOf(path.spec->scope)) {
        const FieldPath beside = sibling(path, spec);
        const auto also = letter.corrections.constFind(beside.toString());
        if (spec == path.spec || also == letter.corrections.constEnd())
            continue;
        const Field* field = fieldAt(letter.parsed, beside);
        misreading.alongside.insert(spec->nameText(), {field ? field->text() : QString(), also->values});
    }
    return misreading;
}

Result<SamePlaces> sameMisreadings(
    const Project& project, const Misreading& misreading, int most, const Watcher& watcher)
{
    const auto candidates = project.fieldsHolding(misreading.path, misreading.wrong, misreading.words);
    if (!candidates)
        return std::unexpected(candidates.error());
    SamePlaces found;
    std::optional<StoredLetter> letter;
    int done = 0;
    for (const auto& [id, path] : *candidates) {
        if (found.places.size() >= most) {
            found.complete = false;
            break;
        }
        if (!letter || letter->row.id != id) {
            auto read = project.letter(id);
            letter = read ? std::optional(std::move(*read)) : std::nullopt;
        }
        if (letter) {
            if (auto place = placeIn(*letter, path, misreading))
                found.places.append(std::move(*place));
        }
        if (watcher && !watcher(++done, int(candidates->size())))
            return std::unexpected(cancelled());
    }
    return found;
}

} // namespace imr::core
