// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrange/arrangement.h"

#include "core/arrange/itemcutter.h"

#include <QCoreApplication>

#include <numeric>

namespace imr::core {

namespace {

using Group = FieldPath::Group;

QList<int> inOrder(qsizetype count)
{
    QList<int> places(count);
    std::iota(places.begin(), places.end(), 0);
    return places;
}

// Everything where it was.
Arrangement asItWas(const Letter& letter)
{
    Arrangement same {letter, {}};
    for (int i = 0; i < letter.items.size(); ++i) {
        const DisputedItem& item = letter.items.at(i);
        same.match.items.append({i, inOrder(item.medications.size()), inOrder(item.claimsCitations.size()),
            inOrder(item.reviewerCitations.size())});
    }
    return same;
}

// From here on the items stand `by` places further.
void shiftItems(LetterMatch& match, int from, int by)
{
    for (LetterMatch::Item& item : match.items) {
        if (item.newer >= from)
            item.newer += by;
    }
}

QList<int>& entriesOf(LetterMatch::Item& item, Group group)
{
    if (group == Group::Medications)
        return item.medications;
    return group == Group::ClaimsCitations ? item.claims : item.reviewer;
}

template<typename Change> void changeEntries(DisputedItem& item, Group group, Change change)
{
    if (group == Group::Medications)
        change(item.medications);
    else
        change(group == Group::ClaimsCitations ? item.claimsCitations : item.reviewerCitations);
}

// What becomes of the places when the entry at `from` is put to `to`.
int placeAfterMove(int place, int from, int to)
{
    if (place == from)
        return to;
    if (from < place && place <= to)
        return place - 1;
    return to <= place && place < from ? place + 1 : place;
}

// The cut says what the blocks are.
void recount(Letter& letter)
{
    letter.counts = countsOf(letter.items);
}

Error noWords()
{
    return {Error::Code::Invalid,
        QCoreApplication::translate("imr::Arrange",
            "The item could not be cut there: no words are left on one side. Put the cursor between two requests, or "
            "where the next heading begins."),
        {}};
}

} // namespace

Letter addedPlaces(const Letter& parsed, const Letter& effective)
{
    Letter letter = parsed;
    for (qsizetype i = 0; i < std::min(letter.items.size(), effective.items.size()); ++i) {
        const DisputedItem& held = effective.items.at(i);
        DisputedItem& item = letter.items[i];
        item.medications.resize(std::max(item.medications.size(), held.medications.size()));
        item.claimsCitations.resize(std::max(item.claimsCitations.size(), held.claimsCitations.size()));
        item.reviewerCitations.resize(std::max(item.reviewerCitations.size(), held.reviewerCitations.size()));
    }
    return letter;
}

Arrangement withoutItem(const Letter& letter, int item)
{
    Arrangement result = asItWas(letter);
    result.reading.items.removeAt(item);
    result.match.items[item].newer = -1;
    shiftItems(result.match, item, -1);
    recount(result.reading);
    return result;
}

Arrangement withItemMoved(const Letter& letter, int item, int to)
{
    Arrangement result = asItWas(letter);
    result.reading.items.move(item, to);
    for (LetterMatch::Item& former : result.match.items)
        former.newer = placeAfterMove(former.newer, item, to);
    return result;
}

Result<Arrangement> withItemSplit(
    const Letter& letter, const QString& canonical, const Knowledge& knowledge, int item, qsizetype at)
{
    const QList<DisputedItem> parts = ItemCutter(canonical, knowledge).split(letter.items.at(item), at);
    if (parts.size() < 2)
        return std::unexpected(noWords());
    Arrangement result = asItWas(letter);
    result.reading.items.remove(item);
    shiftItems(result.match, item + 1, int(parts.size()) - 1);
    for (int i = 0; i < parts.size(); ++i)
        result.reading.items.insert(item + i, parts.at(i));
    // What the first part names as before stays where it was; an entry that only a person added has no words to match.
    Letter former;
    former.items = {letter.items.at(item)};
    Letter newer;
    newer.items = {parts.first()};
    result.match.items[item] = matchLetters(former, newer).items.first();
    result.match.items[item].newer = item;
    recount(result.reading);
    return result;
}

Result<Arrangement> withItemsMerged(
    const Letter& letter, const QString& canonical, const Knowledge& knowledge, int item)
{
    if (item + 1 >= letter.items.size()) {
        return std::unexpected(Error {Error::Code::Invalid,
            QCoreApplication::translate("imr::Arrange",
                "The item could not be joined with the next: it is the letter's last one. Choose the item before it."),
            {}});
    }
    const DisputedItem joined
        = ItemCutter(canonical, knowledge).joined(letter.items.at(item), letter.items.at(item + 1));
    const int main = isHeadingAlone(letter.items.at(item)) ? item + 1 : item; // what a person said of it stays
    Arrangement result = asItWas(letter);
    result.reading.items[item] = joined;
    result.reading.items.removeAt(item + 1);
    Letter newer;
    newer.items = {joined};
    for (const int former : {item, item + 1}) {
        Letter before;
        before.items = {letter.items.at(former)};
        result.match.items[former] = matchLetters(before, newer).items.first();
        result.match.items[former].newer = former == main ? item : -1;
    }
    for (int i = item + 2; i < result.match.items.size(); ++i)
        --result.match.items[i].newer;
    recount(result.reading);
    return result;
}

Result<Arrangement> withItemAdded(
    const Letter& letter, const QString& canonical, const Knowledge& knowledge, Span heading)
{
    int place = 0;
    for (; place < letter.items.size(); ++place) {
        const Span whole = letter.items.at(place).whole();
        if (whole.contains(heading.start) && heading.start > whole.start)
            return withItemSplit(letter, canonical, knowledge, place, heading.start);
        if (!whole.isEmpty() && whole.start >= heading.start)
            break;
    }
    const auto item = ItemCutter(canonical, knowledge).headed(heading);
    if (!item) {
        return std::unexpected(Error {Error::Code::Invalid,
            QCoreApplication::translate("imr::Arrange",
                "An item could not be made of these words: there are none but blanks. Select the words of its "
                "heading."),
            {}});
    }
    Arrangement result = asItWas(letter);
    result.reading.items.insert(place, *item);
    shiftItems(result.match, place, 1);
    recount(result.reading);
    return result;
}

Arrangement withoutEntry(const Letter& letter, int item, Group group, int index)
{
    Arrangement result = asItWas(letter);
    changeEntries(result.reading.items[item], group, [index](auto& entries) { entries.removeAt(index); });
    for (int& place : entriesOf(result.match.items[item], group))
        place = place == index ? -1 : place > index ? place - 1 : place;
    return result;
}

Arrangement withEntryMoved(const Letter& letter, int item, Group group, int index, int to)
{
    Arrangement result = asItWas(letter);
    changeEntries(result.reading.items[item], group, [index, to](auto& entries) { entries.move(index, to); });
    for (int& place : entriesOf(result.match.items[item], group))
        place = placeAfterMove(place, index, to);
    return result;
}

} // namespace imr::core
