// SPDX-License-Identifier: GPL-3.0-or-later
// What a project tells: ids, rows, letters, history, counts.
#include "core/project/letterfilter.h"
#include "core/project/letterrow.h"
#include "core/project/projectdata.h"
#include "core/store/letterstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

qint64 Project::Private::dataVersion() const
{
    return database->integer(u"PRAGMA data_version"_s).value_or(0);
}

namespace {

QList<LetterId> inOrder(QList<LetterId> ids, const LetterFilter& filter)
{
    if (filter.order != LetterFilter::Order::Imported)
        return ids;
    if (!std::ranges::is_sorted(ids))
        std::ranges::sort(ids);
    if (filter.descending)
        std::ranges::reverse(ids);
    return ids;
}

} // namespace

Result<QList<LetterId>> Project::letters(const LetterFilter& filter) const
{
    LetterFilter others = filter;
    others.words.clear();
    const LetterFilter none {.order = filter.order, .descending = filter.descending};
    const bool anyWords = !filter.words.trimmed().isEmpty();
    auto holding = anyWords ? d->search.letters(*d->database, filter.words) : QList<LetterId>();
    if (!holding || (anyWords && others == none && filter.order == LetterFilter::Order::Imported))
        return holding.transform([&](const QList<LetterId>& ids) { return inOrder(ids, filter); });
    auto ids = selectedLetters(*d->database, letterSelect(others));
    if (ids && anyWords)
        ids->removeIf([&holding](LetterId id) { return !std::ranges::binary_search(*holding, id); });
    return ids.transform([&](const QList<LetterId>& found) { return inOrder(found, filter); });
}

Result<QList<LetterId>> Project::lettersAmong(const QList<LetterId>& letters, const LetterFilter& filter) const
{
    return selectedLetters(*d->database, letterSelect(filter, letters)).transform([&](const QList<LetterId>& ids) {
        return inOrder(ids, filter);
    });
}

Result<QList<LetterRow>> Project::rows(const QList<LetterId>& ids) const
{
    static const QString selectRow = u"SELECT %1 FROM letter WHERE id = ?"_s.arg(letterRowColumns);
    QList<LetterRow> rows;
    rows.reserve(ids.size());
    for (const LetterId id : ids) {
        const auto row = d->database->query(selectRow).bind(qint64(id)).first(letterRowFrom);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return std::unexpected(noSuchLetter(id));
        rows.append(**row);
    }
    return rows;
}

Result<StoredLetter> Project::letter(LetterId id) const
{
    return d->justWritten && d->justWritten->row.id == id ? *d->justWritten : d->load(id);
}

Result<std::optional<LetterId>> Project::letterWithSha256(const QByteArray& beginning) const
{
    return d->database->query(u"SELECT id FROM letter WHERE sha256 >= ? AND sha256 < ? ORDER BY sha256"_s)
        .bind(QString::fromLatin1(beginning))
        .bind(QString::fromLatin1(beginning) + u'g') // after every digit
        .first([](const Query& row) { return LetterId {row.integer(0)}; });
}

Result<PageLayout> Project::pageLayout(LetterId id) const
{
    const auto stored
        = d->database->query(u"SELECT boxes FROM letter WHERE id = ?"_s).bind(qint64(id)).first([](const Query& row) {
              return row.blob(0);
          });
    if (!stored)
        return std::unexpected(stored.error());
    if (!*stored)
        return std::unexpected(noSuchLetter(id));
    return layoutFromStored(**stored);
}

Result<QList<WordBox>> Project::wordBoxes(LetterId id) const
{
    return pageLayout(id).transform([](const PageLayout& layout) { return layout.boxes; });
}

Result<QList<CorrectionRecord>> Project::history(LetterId id) const
{
    return historyOf(*d->database, id);
}

Result<QList<DismissalRecord>> Project::dismissals(LetterId id) const
{
    return dismissalsOf(*d->database, id);
}

Result<bool> Project::hasMoreLettersThan(int few) const
{
    return d->database->integer(u"SELECT count(*) FROM (SELECT id FROM letter LIMIT %1)"_s.arg(few + 1))
        .transform([few](qint64 letters) { return letters > few; });
}

Result<ProjectCounts> Project::counts() const
{
    ProjectCounts counts;
    auto read
        = d->database
              ->query(u"SELECT status, count(*), sum(items), sum(upheld), sum(overturned), sum(findings), "
                      "sum(findings > 0), sum(overturned > 0) FROM letter INDEXED BY letter_overview GROUP BY status"_s)
              .each([&counts](const Query& row) {
                  const Status status = statusNamed(row.text(0));
                  counts.byStatus[status] = row.number(1);
                  counts.letters += row.number(1);
                  counts.items += row.number(2);
                  counts.upheld += row.number(3);
                  counts.overturned += row.number(4);
                  counts.findings += row.number(5);
                  counts.lettersOverturned += row.number(7);
                  if (status != Status::Unreadable)
                      counts.lettersWithFindings += row.number(6);
                  if (status != Status::Reviewed && status != Status::Unreadable) // of those nothing can be done
                      counts.openFindings += row.number(5);
              });
    if (read) {
        read = d->database->query(u"SELECT code, count(*) FROM finding GROUP BY code"_s).each([&](const Query& row) {
            counts.findingsByCode.insert(row.text(0), row.number(1));
        });
    }
    if (!read)
        return std::unexpected(read.error());
    const auto lines = d->database->integer(u"SELECT count(*) FROM correction"_s);
    if (!lines)
        return std::unexpected(lines.error());
    counts.corrections = int(*lines);
    const auto dismissed
        = d->database->integer(u"SELECT count(*) FROM dismissal WHERE undone = 0 AND id IN "
                               "(SELECT max(id) FROM dismissal GROUP BY letter, code, issue, field, words)"_s);
    if (!dismissed)
        return std::unexpected(dismissed.error());
    counts.dismissed = int(*dismissed);
    const auto own = ownDrugs();
    if (!own)
        return std::unexpected(own.error());
    counts.ownDrugs = int(own->size());
    return counts;
}

} // namespace imr::core
