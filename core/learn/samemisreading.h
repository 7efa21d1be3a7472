// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/watcher.h"
#include "core/project/project.h"

namespace imr::core {

// Words that gave a wrong value, and the right one: what a correction teaches.
struct Misreading
{
    FieldPath path; // of the corrected field
    LetterId letter {};
    QString words; // that it was read from, on one line; of a bare number with the words beside it
    QString drug; // of a bare number: the drug that it belongs to; empty: none, or the words say more than a number
    QString wrong; // what was parsed
    QList<Value> right;
    QHash<QString, std::pair<QString, QList<Value>>> alongside; // corrected with it in the same entry (a drug's
                                                                // generic): field name -> wrong, right
};

// What the correction of a field teaches. Nothing when none is in force, when nothing was parsed there, or when the
// field is a fact of its letter alone: dates, case numbers, ages, what was decided.
[[nodiscard]] std::optional<Misreading> misreadingOf(const StoredLetter& letter, const FieldPath& path);

// Another place where the same words gave the same wrong value and nobody has corrected it.
struct SamePlace
{
    LetterId letter {};
    QString file;
    bool reviewed = false; // the letter is
    QString path;
    Spans spans; // the words it was read from
    QString context; // the words with what stands around them, on one line
    QString before;
    QString after;
    QList<FieldCorrection> corrections; // what to do about it, for Project::correctMany()
};

struct SamePlaces
{
    QList<SamePlace> places; // in the order of the letters
    bool complete = true; // false: there are more than `most`
};
[[nodiscard]] Result<SamePlaces> sameMisreadings(
    const Project& project, const Misreading& misreading, int most = 1000, const Watcher& watcher = {});

} // namespace imr::core
