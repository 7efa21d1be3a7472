// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lettertruth.h"

#include <QRandomGenerator>

namespace imr::tests {

// A drug of the lexicon, of many classes, with a strength, its generic in a bracket now and then, without the rest of a
// request: "Norco 10/325mg", "Norco (hydrocodone/acetaminophen 10/325 mg)".
struct NamedMedicine
{
    ToldText told;
    QString name;
    QStringList forms; // that it comes in
};
[[nodiscard]] NamedMedicine namedMedicine(QRandomGenerator& random);

// With what requests tell of it: form, frequency, quantity, refills, days' supply, date of service.
[[nodiscard]] ToldText drugRequest(QRandomGenerator& random);

// Two drugs, each with what is told of it and a quantity of its own; the request's is the first.
[[nodiscard]] ToldText severalDrugsRequest(QRandomGenerator& random);

// Ingredients with a percentage each, what they are mixed into, and how much of it.
[[nodiscard]] ToldText compoundRequest(QRandomGenerator& random);

} // namespace imr::tests
