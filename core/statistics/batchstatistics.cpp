// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/batchstatistics.h"

#include "core/letter/fieldtable.h"
#include "core/project/projectdata.h"
#include "core/statistics/decisiontally.h"
#include "core/store/comparednames.h"
#include "core/store/lettercells.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

// SELECT letter, issue, decision, names: a row for each entry that names a group, those of an item together. `%1`:
// which letters.
QString selectOf(ItemGroup group)
{
    const auto from = [](const QString& table, const QString& names, const QString& where = {}) {
        return u"SELECT i.letter, i.number, i.decision, %2 FROM issue i JOIN letter l ON l.id = i.letter "
               "JOIN %1 e ON e.letter = i.letter AND e.issue = i.number %3 WHERE l.status IN (%4) "
               "ORDER BY i.letter, i.number"_s.arg(table, names, where, u"%1"_s);
    };
    const QString reviewers = u"AND e.side = '%1'"_s.arg(reviewerSide);
    switch (group) {
    case ItemGroup::Kind:
        return u"SELECT i.letter, i.number, i.decision, i.kind FROM issue i JOIN letter l ON l.id = i.letter "
               "WHERE l.status IN (%1) ORDER BY i.letter, i.number"_s;
    case ItemGroup::Drug:
        return from(u"medication"_s, u"coalesce(nullif(e.generic, ''), e.drug)"_s);
    case ItemGroup::DrugClass:
        return from(u"medication"_s, u"e.drug_class"_s);
    case ItemGroup::Guideline:
        return from(u"citation"_s, u"coalesce(nullif(e.document, ''), e.source)"_s, reviewers);
    case ItemGroup::Section:
        return from(u"citation"_s, u"e.sections"_s, reviewers);
    case ItemGroup::Specialty:
        return u"SELECT i.letter, i.number, i.decision, l.reviewer_specialties FROM issue i "
               "JOIN letter l ON l.id = i.letter WHERE l.status IN (%1) ORDER BY i.letter, i.number"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

// As the filter of that group compares, so that it shows the letters counted.
DecisionTally::Comparing comparingOf(ItemGroup group)
{
    switch (group) {
    case ItemGroup::Guideline:
        return comparedGuideline;
    case ItemGroup::Specialty:
        return comparedName;
    default:
        return caselessName;
    }
}

Result<QList<DecisionCount>> countsOf(const Database& database, ItemGroup group, const QString& statuses)
{
    const bool isList = group == ItemGroup::Section || group == ItemGroup::Specialty;
    DecisionTally tally(comparingOf(group));
    auto read = database.query(selectOf(group).arg(statuses)).each([&tally, isList](const Query& row) {
        const QString cell = row.text(3);
        tally.add({row.integer(0), row.number(1)}, row.text(2),
            isList ? cell.split(valueSeparator.toString(), Qt::SkipEmptyParts) : QStringList {cell});
    });
    if (!read)
        return std::unexpected(read.error());
    return tally.counts();
}

Result<void> countDecisions(const Database& database, const QString& statuses, BatchStatistics& statistics)
{
    for (const ItemGroup group : {ItemGroup::Kind, ItemGroup::Drug, ItemGroup::DrugClass, ItemGroup::Guideline,
             ItemGroup::Section, ItemGroup::Specialty}) {
        auto counts = countsOf(database, group, statuses);
        if (!counts)
            return std::unexpected(counts.error());
        statistics.groups.insert(group, *counts);
    }
    return database
        .query(u"SELECT i.decision, count(*) FROM issue i JOIN letter l ON l.id = i.letter WHERE l.status IN (%1) "
               "GROUP BY i.decision"_s.arg(statuses))
        .each([&statistics](const Query& row) { countDecision(statistics.all, row.text(0), row.number(1)); });
}

Result<void> countLetters(const Database& database, const QString& statuses, BatchStatistics& statistics)
{
    return database.query(u"SELECT status, count(*) FROM letter WHERE status IN (%1) GROUP BY status"_s.arg(statuses))
        .each([&statistics](const Query& row) {
            statistics.letters += row.number(1);
            if (statusNamed(row.text(0)) == Status::Reviewed)
                statistics.reviewed += row.number(1);
        });
}

Result<void> countFindings(const Database& database, const QString& statuses, BatchStatistics& statistics)
{
    return database
        .query(u"SELECT f.code, f.severity, count(*), count(DISTINCT f.letter) FROM finding f "
               "JOIN letter l ON l.id = f.letter WHERE l.status IN (%1) GROUP BY f.code, f.severity "
               "ORDER BY 3 DESC, 1"_s.arg(statuses))
        .each([&statistics](const Query& row) {
            FindingCount count {.code = row.text(0), .findings = row.number(2), .letters = row.number(3)};
            for (const auto severity : {Finding::Severity::Warning, Finding::Severity::Error}) {
                if (row.text(1) == severityName(severity))
                    count.severity = severity;
            }
            statistics.findings.append(count);
        });
}

// The corrections in force, by what field they are of.
Result<void> countCorrections(const Database& database, const QString& statuses, BatchStatistics& statistics)
{
    QHash<const FieldSpec*, FieldCorrections> counts;
    QHash<const FieldSpec*, QSet<qint64>> letters;
    auto read
        = database
              .query(u"SELECT c.letter, c.field FROM correction c JOIN letter l ON l.id = c.letter "
                     "WHERE l.status IN (%1) AND c.value IS NOT NULL AND c.id = "
                     "(SELECT max(id) FROM correction WHERE letter = c.letter AND field = c.field)"_s.arg(statuses))
              .each([&](const Query& row) {
                  const auto path = FieldPath::parse(row.text(1));
                  if (!path)
                      return;
                  ++counts[path->spec].corrected;
                  letters[path->spec].insert(row.integer(0));
              });
    if (!read)
        return read;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        it->label = it.key()->labelText();
        it->letters = int(letters.value(it.key()).size());
        statistics.corrections.append(*it);
    }
    std::ranges::sort(statistics.corrections, [](const FieldCorrections& a, const FieldCorrections& b) {
        return a.corrected != b.corrected ? a.corrected > b.corrected : a.label < b.label;
    });
    return {};
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 != 0 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

Result<void> measureReviews(const Database& database, BatchStatistics& statistics)
{
    QMap<QDate, int> days;
    QMap<QString, QList<QDateTime>> times;
    auto read = database
                    .query(u"SELECT reviewed_by, reviewed_at FROM letter WHERE status = 'reviewed' "
                           "ORDER BY reviewed_by, reviewed_at"_s)
                    .each([&](const Query& row) {
                        const QDateTime at = timeFrom(row.text(1));
                        if (!at.isValid())
                            return;
                        times[row.text(0)].append(at);
                        ++days[at.toUTC().date()];
                    });
    if (!read)
        return read;
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        QList<double> gaps;
        for (qsizetype i = 1; i < it->size(); ++i) {
            const double gap = double(it->at(i - 1).msecsTo(it->at(i))) / 1000;
            if (gap > 0 && gap <= ReviewSpeed::longestGap) // letters accepted together leave none
                gaps.append(gap);
        }
        statistics.speed.append({it.key(), int(it->size()), int(gaps.size()), median(gaps)});
    }
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        statistics.days.append({it.key(), *it});
    return {};
}

} // namespace

Result<BatchStatistics> batchStatistics(const QString& projectPath, CountedLetters counted)
{
    const auto database = openProjectFile(projectPath);
    if (!database)
        return std::unexpected(database.error());
    QStringList quoted;
    for (const Status status : {Status::Reviewed, Status::ToReview, Status::Flagged}) {
        if (status == Status::Reviewed || counted == CountedLetters::All)
            quoted.append(u'\'' + statusName(status) + u'\'');
    }
    const QString statuses = quoted.join(u", ");
    BatchStatistics statistics;
    auto done = countLetters(**database, statuses, statistics)
                    .and_then([&] { return countDecisions(**database, statuses, statistics); })
                    .and_then([&] { return countFindings(**database, statuses, statistics); })
                    .and_then([&] { return countCorrections(**database, statuses, statistics); })
                    .and_then([&] { return measureReviews(**database, statistics); });
    if (!done)
        return std::unexpected(done.error());
    return statistics;
}

} // namespace imr::core
