// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/drugmention.h"
#include "core/findings/itemfindings.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <limits>
#include <ranges>

namespace imr::core {

namespace {

// None of the drugs requested is spoken of.
QList<Finding> silenceFindings(const ItemInLetter& in)
{
    const DisputedItem& item = in.item();
    // No rationale known has six thousand units, no compound known eight ingredients.
    constexpr qsizetype longest = 20000;
    constexpr qsizetype most = 8;
    const QStringView rationale = item.rationale.of(in.canonical).first(std::min(item.rationale.length(), longest));
    // What a person put right in the heading may be misspelt in the rationale as well.
    const auto isRepeated = [&](const Medication& medication) {
        const Spans spans = medication.drug.spans();
        return spans.size() == 1 && rationale.contains(spans.first().of(in.canonical), Qt::CaseInsensitive);
    };
    const bool spoken
        = std::ranges::any_of(item.medications | std::views::take(most), [&](const Medication& medication) {
              return speaksOf(rationale, medication, in.knowledge.drugs) || isRepeated(medication);
          });
    if (spoken || item.medications.isEmpty())
        return {};
    const Medication& first = item.medications.first();
    const char* text = QT_TRANSLATE_NOOP(
        "imr::Findings", "Item %1: the rationale does not speak of %2, nor of any drug of its kind.");
    return {in.finding("heading-not-in-rationale", {text, {in.numberText(), first.drug.text()}}, first.drug.spans(),
        QStringLiteral("medications[0].drug"))};
}

QList<Finding> strengthFindings(const ItemInLetter& in)
{
    const DisputedItem& item = in.item();
    if (item.medications.size() != 1)
        return {};
    const Medication& medication = item.medications.first();
    const auto other = otherStrength(item.rationale.of(in.canonical), medication);
    if (!other)
        return {};
    const char* text
        = QT_TRANSLATE_NOOP("imr::Findings", "Item %1: %2 %3 was requested, but the rationale speaks of %4.");
    const Span there {item.rationale.start + other->span.start, item.rationale.start + other->span.end};
    return {in.finding("strength-differs",
        {text, {in.numberText(), medication.drug.text(), medication.strength.text(), other->text}},
        medication.strength.spans() + Spans {there}, QStringLiteral("medications[0].strength"))};
}

QList<Finding> reuseFindings(const ItemInLetter& in)
{
    if (in.sameRationaleAs < 0)
        return {};
    const DisputedItem& item = in.item();
    const char* text = QT_TRANSLATE_NOOP(
        "imr::Findings", "Item %1 has word for word the rationale of item %2, which asks for “%3”.");
    return {in.finding("rationale-reused",
        {text,
            {in.numberText(), QString::number(in.sameRationaleAs + 1),
                in.letter.items.at(in.sameRationaleAs).request.text()}},
        {item.rationale}, QStringLiteral("request"))};
}

// Of a text, or of its first signs: the same for two that are alike but for blanks and line ends.
size_t hashOfWords(QStringView text, qsizetype* signs, qsizetype most = std::numeric_limits<qsizetype>::max())
{
    constexpr size_t factor = 1099511628211U;
    size_t hash = 14695981039346656037U;
    qsizetype count = 0;
    for (const QChar c : text) {
        const bool isSign = c > u' ' && c < QChar(0x7f); // as nearly all units are
        if (!isSign && c.isSpace())
            continue;
        hash = (hash ^ c.unicode()) * factor;
        if (++count == most)
            break;
    }
    *signs = count;
    return hash;
}

QSet<QString> wordsOf(const QString& text)
{
    static const QRegularExpression apart(QStringLiteral("[^a-z]+"));
    const QStringList words = text.toLower().split(apart, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

// Whether a rationale may well be that of two requests: it holds a word that sets the second apart from the first, or
// no word does, or it only says that a service goes with a procedure that was denied.
bool speaksOfBoth(QStringView rationale, const DisputedItem& first, const DisputedItem& second)
{
    static const QRegularExpression dependent(
        QStringLiteral(
            "\\b(?:primary|associated|ancillary)\\s(?:procedures?|surg\\w+|services?|treatments?|requests?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype shortest = 4; // letters; "of", "for", "mg" set nothing apart
    QSet<QString> apart = wordsOf(second.request.text()).subtract(wordsOf(first.request.text()));
    apart.removeIf([](const QString& word) { return word.size() < shortest; });
    const bool named = std::ranges::any_of(
        apart, [&](const QString& word) { return rationale.contains(word, Qt::CaseInsensitive); });
    return named || apart.isEmpty() || dependent.matchView(rationale).hasMatch();
}

} // namespace

QList<int> sameRationales(const Letter& letter, const QString& canonical)
{
    constexpr qsizetype shortest = 200; // what only says that a service goes with a denied one is shorter
    QList<int> same(letter.items.size(), -1);
    if (letter.items.size() < 2)
        return same;
    // Most rationales begin like no other and need not be read to their ends.
    constexpr qsizetype beginning = 100;
    QVarLengthArray<size_t, 16> beginnings;
    for (const DisputedItem& item : letter.items) {
        qsizetype signs = 0;
        beginnings.append(hashOfWords(item.rationale.of(canonical), &signs, beginning));
    }
    QVarLengthArray<size_t, 16> sorted = beginnings;
    std::ranges::sort(sorted);
    if (std::ranges::adjacent_find(sorted) == sorted.end())
        return same;
    QHash<size_t, int> first;
    for (int index = 0; index < letter.items.size(); ++index) {
        if (std::ranges::equal_range(sorted, beginnings.at(index)).size() < 2)
            continue;
        const DisputedItem& item = letter.items.at(index);
        qsizetype signs = 0;
        const size_t words = hashOfWords(item.rationale.of(canonical), &signs);
        if (signs < shortest)
            continue;
        const auto before = first.constFind(words);
        if (before == first.cend())
            first.insert(words, index);
        else if (letter.items.at(*before).request.text() != item.request.text()
            && !speaksOfBoth(item.rationale.of(canonical), letter.items.at(*before), item))
            same[index] = *before;
    }
    return same;
}

QList<Finding> rationaleFindings(const ItemInLetter& in)
{
    if (in.item().rationale.isEmpty())
        return {};
    return silenceFindings(in) + strengthFindings(in) + reuseFindings(in);
}

} // namespace imr::core
