// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/rowplace.h"

#include "core/lexicon/guidelineindex.h"
#include "core/parse/mentions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

using Group = FieldPath::Group;

std::unexpected<Error> gone(const RowId& id, const QString& sentence)
{
    return std::unexpected(Error {Error::Code::NotFound, sentence, id.toString()});
}

// "Its third medication ...": an id numbers them, so the sentence does too.
QString partGone(const RowId& id, const QString& letter)
{
    switch (id.group) {
    case Group::Medications:
        return QCoreApplication::translate("imr::RowPlace",
            "Item %1 of %2 has no medication %3 any more: it was removed, or read otherwise. Look at the item.")
            .arg(id.item)
            .arg(letter)
            .arg(id.part);
    case Group::ClaimsCitations:
        return QCoreApplication::translate("imr::RowPlace",
            "Item %1 of %2 has no claims administrator's citation %3 any more: it was removed, or read "
            "otherwise. Look at the item.")
            .arg(id.item)
            .arg(letter)
            .arg(id.part);
    default:
        return QCoreApplication::translate("imr::RowPlace",
            "Item %1 of %2 has no MAXIMUS citation %3 any more: it was removed, or read otherwise. Look at the "
            "item.")
            .arg(id.item)
            .arg(letter)
            .arg(id.part);
    }
}

// The first field of the item or part that has words in the letter; else the first that holds anything.
RowPlace fieldPlace(const StoredLetter& letter, const RowId& id)
{
    RowPlace place {.letter = letter.row.id};
    for (const FieldPath& path : fieldPaths(letter.effective)) {
        const bool isPart = path.item == id.item - 1 && path.group == id.group
            && (id.group == Group::None || path.index == id.part - 1);
        const Field* field = isPart ? fieldAt(letter.effective, path) : nullptr;
        if (!field)
            continue;
        const Spans spans = field->spans();
        if (place.path.isEmpty() || !spans.isEmpty()) {
            place.path = path.toString();
            place.spans = spans;
        }
        if (!spans.isEmpty())
            break;
    }
    return place;
}

Result<RowPlace> mentionPlace(const Project& project, const StoredLetter& letter, const RowId& id)
{
    const Knowledge knowledge {project.lexicon(), GuidelineIndex::builtIn()};
    const QList<Mention> mentions = mentionsIn(letter.text, letter.effective, knowledge);
    const auto found = std::ranges::find_if(mentions, [&id](const Mention& m) { return m.span.start == id.position; });
    if (found != mentions.end())
        return RowPlace {letter.row.id, {}, {found->span}};
    return gone(id,
        QCoreApplication::translate("imr::RowPlace",
            "What %1 mentioned at that place is read otherwise now. Export the mentions again, or look for the words.")
            .arg(letter.row.name()));
}

} // namespace

Result<RowPlace> placeOf(const Project& project, const RowId& id)
{
    const auto found = project.letterWithSha256(id.sha256);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return gone(id,
            QCoreApplication::translate("imr::RowPlace",
                "The letter of this row is not in %1: the row comes from another project. Open that one and try again.")
                .arg(project.name()));
    const auto letter = project.letter(**found);
    if (!letter)
        return std::unexpected(letter.error());
    if (id.position >= 0)
        return mentionPlace(project, *letter, id);
    if (id.item == 0)
        return RowPlace {.letter = **found};
    const qsizetype items = letter->effective.items.size();
    if (id.item > items) {
        return gone(id,
            items == 0 ? QCoreApplication::translate("imr::RowPlace",
                             "%1 has no items any more, so item %2 can't be shown. Look at the letter.")
                             .arg(letter->row.name())
                             .arg(id.item)
                       : QCoreApplication::translate("imr::RowPlace",
                             "%1 has only %Ln item(s) now, so item %2 can't be shown. Look at the letter.", nullptr,
                             int(items))
                             .arg(letter->row.name())
                             .arg(id.item));
    }
    RowPlace place = fieldPlace(*letter, id);
    const qsizetype parts = entryCount(letter->effective.items.at(id.item - 1), id.group);
    if (id.group != Group::None && (id.part < 1 || id.part > parts || place.path.isEmpty()))
        return gone(id, partGone(id, letter->row.name()));
    if (place.path.isEmpty()) // an item without a word of its own
        place.path = u"issues[%1].request"_s.arg(id.item - 1);
    return place;
}

Result<RowPlace> placeOf(const Project& project, const QString& typed)
{
    if (const auto id = RowId::parse(typed))
        return placeOf(project, *id);
    const QString shown = typed.simplified().left(40);
    return std::unexpected(Error {Error::Code::Invalid,
        QCoreApplication::translate("imr::RowPlace",
            "“%1” is no id of a row. Copy a cell of the column “id” of an export; it looks like 3fa9c01b22de/2/m1.")
            .arg(shown),
        {}});
}

} // namespace imr::core
