// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QList>
#include <QString>

namespace imr::bench {

// A canonical text with its structure: what trial letters are made of.
struct KnownLetter
{
    QString text;
    core::Letter letter;
};

// Letters of at least `size` units with more and more of the same part.
struct LongLetter
{
    QString repeated; // "items", "rationale", "summary", "citations"
    QString (*compose)(const KnownLetter& known, qsizetype size);
};
[[nodiscard]] const QList<LongLetter>& longLetters();

// What may stand in a letter a hundred thousand times, to no good.
struct Filler
{
    QString name;
    QString unit; // repeated
};
[[nodiscard]] const QList<Filler>& fillers();

// Where it may stand.
struct Place
{
    QString name; // "heading", "claims block", "whole letter", ...
    QString (*compose)(const KnownLetter& known, const QString& filling);
};
[[nodiscard]] const QList<Place>& places();

// The unit again and again, up to `size`.
[[nodiscard]] QString repeated(const QString& unit, qsizetype size);

} // namespace imr::bench
