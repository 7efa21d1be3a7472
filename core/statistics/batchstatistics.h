// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/letter/letter.h"
#include "core/statistics/share.h"

#include <QDate>
#include <QList>
#include <QString>

namespace imr::core {

// What disputed items are counted by.
enum class ItemGroup {
    Kind, // drug, imaging, ...
    Drug, // the generic name, or the name as written when none is known
    DrugClass,
    Guideline, // the documents that the reviewer cites; the source, where a citation names no document
    Section, // of the guidelines that the reviewer cites
    Specialty, // the reviewer's
};

// How the items of a group were decided. An item with three drugs counts once for each of them.
struct DecisionCount
{
    QString name; // as most items write it
    int upheld = 0;
    int overturned = 0;
    int undecided = 0; // no decision was read

    [[nodiscard]] int items() const { return upheld + overturned + undecided; }
    [[nodiscard]] Share upheldShare() const { return {upheld, upheld + overturned}; }
};

struct FindingCount
{
    QString code;
    Finding::Severity severity = Finding::Severity::Note;
    int findings = 0; // not dismissed
    int letters = 0; // that have one
};

struct FieldCorrections
{
    QString label; // of the field, in the person's language
    int corrected = 0; // fields that a correction holds at present
    int letters = 0;
};

// How fast one person reviews: letters marked reviewed one after the other. A gap of more than `longestGap` is a pause
// and measures nothing.
struct ReviewSpeed
{
    static constexpr int longestGap = 1800; // seconds

    QString reviewer;
    int letters = 0;
    int measured = 0; // gaps
    double medianSeconds = 0; // of the gaps; 0 when none was measured
};

struct ReviewDay
{
    QDate day; // UTC
    int letters = 0;
};

struct BatchStatistics
{
    int letters = 0; // that could be read, of those asked for
    int reviewed = 0;
    DecisionCount all; // every item
    QHash<ItemGroup, QList<DecisionCount>> groups; // each: most items first, then by name
    QList<FindingCount> findings; // most first
    QList<FieldCorrections> corrections; // most first
    QList<ReviewSpeed> speed; // by name
    QList<ReviewDay> days; // oldest first; days without a review are left out
};

enum class CountedLetters {
    Reviewed,
    All, // that could be read
};

// Counts what the project file holds now, through a connection of its own: to be called in any thread.
[[nodiscard]] Result<BatchStatistics> batchStatistics(const QString& projectPath, CountedLetters counted);

} // namespace imr::core
