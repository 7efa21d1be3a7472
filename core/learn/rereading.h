// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/watcher.h"
#include "core/project/project.h"

namespace imr::core {

// A field that the current parser reads otherwise than it is held.
struct RereadDifference
{
    enum class Against {
        Person, // a correction in force says otherwise, or a person arranged the letter's parts
        Review, // a person reviewed the letter with the value that is held
        FormerReading,
    };

    LetterId letter {};
    QString file;
    QString path; // in the new reading; what it no longer has gets a place behind its last
    Against against = Against::FormerReading;
    bool isNews = true; // the parser changed its mind; false: it reads what a person has corrected before
    QString before; // what holds; empty: nothing
    QString after; // as read anew; empty: nothing
    Spans spans; // the words of `after`, or of `before` when there are none

    friend bool operator==(const RereadDifference&, const RereadDifference&) = default;
};

// What reading letters anew would change; nothing is written.
struct Rereading
{
    int letters = 0; // read
    QList<LetterId> changed; // their new reading is not the former one: differences, or better spans and findings
    QList<RereadDifference> differences; // in the order of the letters
    QStringList problems; // letters that keep their former reading, each a sentence that says why
};

// Reads the texts of letters anew with the current parser and the project's lexicon, on several threads. No ids: all
// letters. Lives on the project's thread; a window gives it a project of its own, opened in another thread.
[[nodiscard]] Result<Rereading> reread(
    const Project& project, const QList<LetterId>& letters = {}, const Watcher& watcher = {});

enum class Take {
    None, // every difference stays as it is held
    Agreeing, // those that contradict no person, neither a correction nor a review
    All,
};
[[nodiscard]] QList<RereadDifference> taken(const Rereading& rereading, Take take);

// A letter that was reviewed before a value in it changed.
struct ReopenedLetter
{
    LetterId letter {};
    Project::Review review;
};

struct AppliedReading
{
    ReadingBatch batch {}; // Project::restoreReadings() takes all of it back, also what a cancel left behind
    QList<LetterId> letters; // that have the new reading now
    QList<ReopenedLetter> reopened; // of these the ones to review again; restoreReadings() leaves them so
    QStringList problems;
};

// Puts the new readings in place. Of the differences in `ticked` the new value holds, and a correction that said
// otherwise is reverted, which stays in the history. A reviewed letter in which any value changes goes back to those to
// review, since nobody has seen it so. Of all other differences what held stays: the person's correction, or the former
// value as a correction. An item that comes or goes is one difference; while it is not ticked its letter keeps its
// former reading, and so does one whose corrected item the new reading has no more, which is named. One transaction a
// letter; a cancel is no error: what was written before it
// stays.
[[nodiscard]] Result<AppliedReading> applyRereading(
    Project& project, const Rereading& rereading, const QList<RereadDifference>& ticked, const Watcher& watcher = {});

} // namespace imr::core
