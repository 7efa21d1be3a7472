// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/rereading.h"

#include "core/learn/lettersanew.h"
#include "core/learn/readingchange.h"
#include "core/parse/letterparser.h"

#include <QCoreApplication>

#include <tuple>

namespace imr::core {

namespace {

// A letter that could not be read before and can't be now is no news.
void nameUnread(const LetterAnew& anew, QStringList& problems)
{
    if (anew.letter.row.status == Status::Unreadable)
        return;
    problems.append(QCoreApplication::translate("imr::Learn", "“%1” keeps its former reading. %2")
            .arg(anew.letter.row.file, anew.reading.error().sentence));
}

void nameLoss(const LetterAnew& anew, QStringList& problems)
{
    problems.append(QCoreApplication::translate("imr::Learn",
        "“%1” keeps its former reading: the new one has no place for what a person corrected in it. Look it through.")
            .arg(anew.letter.row.file));
}

// A reviewed letter is opened again first: cut short between the two, it is looked at once too often and not too
// seldom.
Result<void> replace(
    Project& project, const LetterRow& row, const NewReading& reading, bool overrules, AppliedReading& applied)
{
    const bool reopens = overrules && row.status == Status::Reviewed;
    const Project::Review review {row.status, row.reviewedBy, row.reviewedAt, row.note};
    if (reopens) {
        if (const auto reopened = project.setStatus(row.id, Status::ToReview); !reopened)
            return std::unexpected(reopened.error());
    }
    auto written = project.replaceReading(applied.batch, reading);
    if (!written) {
        if (reopens)
            std::ignore = project.restoreReview(row.id, review);
        return written;
    }
    applied.letters.append(row.id);
    if (reopens)
        applied.reopened.append({row.id, review});
    return written;
}

} // namespace

Result<Rereading> reread(const Project& project, const QList<LetterId>& letters, const Watcher& watcher)
{
    const auto ids = letters.isEmpty() ? project.letters() : Result<QList<LetterId>>(letters);
    if (!ids)
        return std::unexpected(ids.error());
    Rereading result;
    const auto read
        = readLettersAnew(project, *ids, result.problems, watcher, [&result](const LetterAnew& anew) -> Result<void> {
              if (!anew.reading) {
                  nameUnread(anew, result.problems);
                  return {};
              }
              ++result.letters;
              const ReadingChange change(anew.letter, *anew.reading);
              if (change.wouldLose()) {
                  nameLoss(anew, result.problems);
                  return {};
              }
              result.differences += change.differences();
              if (change.isChanged() || !change.differences().isEmpty())
                  result.changed.append(anew.letter.row.id);
              return {};
          });
    if (!read)
        return std::unexpected(read.error());
    return result;
}

QList<RereadDifference> taken(const Rereading& rereading, Take take)
{
    QList<RereadDifference> differences = rereading.differences;
    differences.removeIf([take](const RereadDifference& difference) {
        return take == Take::None
            || (take == Take::Agreeing && difference.against != RereadDifference::Against::FormerReading);
    });
    return differences;
}

Result<AppliedReading> applyRereading(
    Project& project, const Rereading& rereading, const QList<RereadDifference>& ticked, const Watcher& watcher)
{
    QHash<LetterId, QSet<QString>> paths;
    for (const RereadDifference& difference : ticked)
        paths[difference.letter].insert(difference.path);
    const auto batch = project.newReadingBatch();
    if (!batch)
        return std::unexpected(batch.error());
    AppliedReading applied;
    applied.batch = *batch;
    const auto read = readLettersAnew(
        project, rereading.changed, applied.problems, watcher, [&](const LetterAnew& anew) -> Result<void> {
            if (!anew.reading) {
                nameUnread(anew, applied.problems);
                return {};
            }
            const ReadingChange change(anew.letter, *anew.reading);
            if (change.wouldLose())
                nameLoss(anew, applied.problems);
            const QSet<QString> wanted = paths.value(anew.letter.row.id);
            auto reading = change.resolved(wanted);
            if (!reading)
                return {};
            reading->parser = LetterParser::version();
            return replace(project, anew.letter.row, *reading, change.overrules(wanted), applied);
        });
    if (!read && read.error().code != Error::Code::Cancelled)
        return std::unexpected(read.error());
    return applied;
}

} // namespace imr::core
