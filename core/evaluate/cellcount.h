// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluation.h"

#include <QMap>

namespace imr::core {

// The values of a field as they are compared: without case, white space, dashes' and quotes' kinds, "&" for "and",
// punctuation at the end; sorted, so that those of a list may stand in any order. Pages as a set, "303-5" as "303-305".
[[nodiscard]] QStringList comparableValues(const FieldSpec& spec, const Field& field);

// The fields that must be right too for a value of this one to count as right.
[[nodiscard]] QList<const FieldSpec*> ownersOf(const FieldSpec& spec);

// One field of the right letter and of the reading; null: that letter has no such part.
struct ComparedCell
{
    FieldPath path;
    const Field* right;
    const Field* read;
    bool sameOwner;
};

// Counts cells into an evaluation.
class CellCounter final
{
public:
    explicit CellCounter(Evaluation& evaluation);
    void beginLetter(const StoredLetter& letter);
    void add(const ComparedCell& cell);
    void finish(); // lays the scores out in the order of the field table

private:
    Evaluation& m_evaluation;
    LetterId m_letter {};
    QString m_file;
    QMap<std::pair<qsizetype, int>, FieldScore> m_scores; // by row of the field table and side
};

} // namespace imr::core
