// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/batchstatistics.h"
#include "core/store/ids.h"

namespace imr::core {

// What makes another item of the project a precedent.
enum class PrecedentBy {
    Drug, // the generic name, or the name as written when none is known
    DrugClass,
    Guideline, // the documents that the reviewer cites; the source, where a citation names no document
};

struct Precedent
{
    LetterId letter {};
    int item = 0; // from 0
    QString file; // base name
    QString caseNumber;
    QString decisionDate; // ISO 8601
    QString request;
    QString decision; // empty: none was read
};

struct Precedents
{
    QStringList names; // what the item holds of it; empty: nothing, so that there are no precedents
    DecisionCount counts; // of all of them
    QList<Precedent> items; // the letters imported last first; not more than were asked for
};

// The other items with the same drug, class or guideline, whatever letter they are in and whatever its status. An item
// that shares two names counts once. Through a connection of its own: to be called in any thread. `item` counts from 0.
[[nodiscard]] Result<Precedents> precedentsOf(
    const QString& projectPath, LetterId letter, int item, PrecedentBy by, int most = 500);

} // namespace imr::core
