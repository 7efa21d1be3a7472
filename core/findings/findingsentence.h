// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

namespace imr::core {

// What a finding says, as data. A sentence is made of it when somebody reads it, so that it is in the language of who
// reads and not of who imported.
struct FindingMessage
{
    const char* text; // in English, marked for translation in "imr::Findings"
    // For its %1, %2, ...; %n is the first. The name of a letter's field ("header.decision_date") stands for its label.
    QStringList values {};
};
// As Finding::message holds it: the text and then the values, each behind a unit separator (U+001F). One without any is
// a whole sentence, as an earlier program kept it, in whatever language that ran.
[[nodiscard]] QString toText(const FindingMessage& message);

// In the language of who reads it; a whole sentence as it is.
[[nodiscard]] QString findingSentence(const Finding& finding);
// The same each time, for what other programs read in a project.
[[nodiscard]] QString englishSentence(const Finding& finding);

[[nodiscard]] bool holdWholeSentences(const QList<Finding>& findings);
// Puts what the same findings say when they are looked for anew in the place of whole sentences. One that is not found
// again keeps its sentence; which findings there are does not change.
void retell(QList<Finding>& findings, const QList<Finding>& anew);

} // namespace imr::core
