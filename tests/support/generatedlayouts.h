// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lettergenerator.h"

namespace imr::tests {

// Fill a letter whose layout is set.
void composeFinalDetermination(ComposedLetter& letter, QRandomGenerator& random); // of all years, numbered or not
void composeNotice(ComposedLetter& letter, QRandomGenerator& random);
void composeProfessionalReview(ComposedLetter& letter, QRandomGenerator& random);

// One item as it is asked and answered, in the words that all layouts share.
struct GeneratedItem
{
    ToldText request; // with itself as "request"
    bool upheld = true;
    ToldText rationale; // with the conclusion

    // "Upheld" or "Overturned".
    [[nodiscard]] QString decision() const;
    // "is not medically necessary and appropriate".
    [[nodiscard]] QString decisionInWords(QRandomGenerator& random) const;
};
[[nodiscard]] GeneratedItem generatedItem(QRandomGenerator& random, bool mayBeModified);

// "The Claims Administrator based its decision on ...", for a side "ca" or "reviewer".
[[nodiscard]] ToldText sourceSentence(QRandomGenerator& random, const QString& who, const QString& side);
[[nodiscard]] ToldText ofSide(const ToldText& cited, const QString& side);

[[nodiscard]] QString caseNumber(QRandomGenerator& random, const QString& year);

} // namespace imr::tests
