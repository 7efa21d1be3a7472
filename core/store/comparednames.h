// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// How names that letters write in several ways are compared: what is counted as one is also found as one.
namespace imr::core {

// In any case of A to Z, as SQLite compares.
[[nodiscard]] QString caselessName(const QString& name);
// Besides, "&" and "and" are one: "Physical Medicine & Rehabilitation".
[[nodiscard]] QString comparedName(const QString& name);
// An expression that makes the same of a column.
[[nodiscard]] QString comparedColumn(const QString& column);

// Besides, an MTUS document is one by its name and by each of its spellings (GuidelineIndex).
[[nodiscard]] QString comparedGuideline(const QString& name);
// The compared names of all that comparedGuideline() makes one with this.
[[nodiscard]] QStringList comparedSpellings(const QString& name);

} // namespace imr::core
