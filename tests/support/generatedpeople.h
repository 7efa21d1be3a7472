// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lettertruth.h"

#include <QRandomGenerator>

namespace imr::tests {

// Sentences of a case that tell no field.
[[nodiscard]] QString filling(QRandomGenerator& random, int sentences);

// "The physician reviewer is Board Certified in X, has a subspecialty in Y and is licensed to practice in Z."
[[nodiscard]] ToldText credentialsInProse(QRandomGenerator& random, const QString& title);
// The two labelled lines.
[[nodiscard]] QList<ToldText> credentialLines(QRandomGenerator& random);

// Age, sex and injury of the patient, and dates of other events.
[[nodiscard]] ToldText patientStory(QRandomGenerator& random, const QString& calling);

} // namespace imr::tests
