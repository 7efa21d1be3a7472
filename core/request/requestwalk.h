// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/requestdrugs.h"
#include "core/request/requestphrases.h"

namespace imr::core {

// A phrase and the token it begins at.
struct Placed
{
    qsizetype first = 0;
    Phrase phrase;
};

} // namespace imr::core

Q_DECLARE_TYPEINFO(imr::core::Placed, Q_RELOCATABLE_TYPE);

namespace imr::core {

// The phrases that a walk over a request line finds, the drugs' names apart.
struct FoundPhrases
{
    QList<Placed> strengths;
    QList<Placed> forms;
    QList<Placed> amounts; // "240g"
    QList<Placed> counts; // "#60", "QTY: 2", "30 tablets"
    QList<Placed> frequencies;
    std::optional<Placed> unknownFrequency; // a word that only has a frequency's place
    QList<Placed> doses;
    QList<Placed> refills;
    std::optional<Phrase> duration;
    std::optional<Phrase> schedule;
    std::optional<Phrase> dateOfService;
};

// The phrases of requestphrases.h one after the other, where no drug's name stands (LETTERS.md, Requests):
//   line = { strength | frequency | dose | refills | duration | schedule | quantity | amount | date | form | any token
//   }
// Every token belongs to one phrase at most; the first recogniser that takes it has it. `ofDrug`: how often is a
// frequency, otherwise the schedule of a therapy.
[[nodiscard]] FoundPhrases walkRequest(
    const RequestTokens& tokens, const DrugLexicon& lexicon, const QList<NamedDrug>& drugs, bool ofDrug);

} // namespace imr::core
