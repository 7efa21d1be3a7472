// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/reading/knowledge.h"

namespace imr::core {

// Something that a case summary or a rationale speaks of, apart from the fields of the letter: for highlighting and for
// `imr export --rows mentions`.
struct Mention
{
    enum class Kind {
        Drug, // value: its generic name; its own name where the lexicon has none
        Strength, // "10/325 mg"
        Frequency, // as written
        Quantity, // "60", "12 sessions"
        Date, // ISO 8601
        Page, // of a guideline: "74-75"
    };

    Kind kind = Kind::Drug;
    int item = 0; // counts from 1; 0: the case summary
    Span span; // of the canonical text
    QString text; // the words on one line
    QString value;

    friend bool operator==(const Mention&, const Mention&) = default;
};

[[nodiscard]] QString mentionKindName(Mention::Kind kind); // "drug", "strength", ...: for CSV

// What the summary and the rationales mention (LETTERS.md, Mentions), in the order of the text; no two overlap. A date
// that the letter holds as a field (the injury of the summary) is no mention. A pure function, linear in the text.
[[nodiscard]] QList<Mention> mentionsIn(const QString& canonical, const Letter& letter, const Knowledge& knowledge);

} // namespace imr::core
