// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/requesttokens.h"

#include <optional>

namespace imr::core {

// The phrases of a request line, each recognised at a token: the tokens it takes, its value, and the ranges of the
// folded text that the value stands in. The source of their grammars, in which [ ] may be missing and { } may repeat,
// is LETTERS.md, Requests.
struct Phrase
{
    qsizetype end = 0; // the token behind it
    QString text; // the value: "10/325 mg", "60", "30 days"
    Spans spans;
    double confidence = 1.0;
    const char* rule = nullptr; // of a reading that is less sure than the others of its field
};

} // namespace imr::core

Q_DECLARE_TYPEINFO(imr::core::Phrase, Q_RELOCATABLE_TYPE);

namespace imr::core {

// A number, told by its tokens alone: its text is that of its span.
struct Number
{
    qsizetype end = 0; // the token behind it
    Span span; // without what says it again, or the brackets
};

// number = digits | words [ "(" digits ")" ] | "(" digits ")" | number ("-" | "to") greater number
// [ "(" range in digits ")" ]: "60", "Eight (8)" -> 8, "(8)" -> 8, "2-3", "two to three", "two to three (2-3)" -> 2-3.
[[nodiscard]] std::optional<Number> numberAt(const RequestTokens& tokens, qsizetype at);

// strength = part { ("/" | "-") part } with a unit behind the last part; part = digits [ unit ];
// unit = "%" | "percent" | mg, mcg, units, ... [ "/" [ digits ] ml, hr, g, ... ]:
// "10/325mg", "75-0.2 mg", "75mcg/hr", "25mg/ml", "10mg/1ml", "5%", "1percent", "4%-27.5%-0.0325%". The value is the
// numbers, a blank and the unit, or as written where the parts have units of their own.
[[nodiscard]] std::optional<Phrase> strengthAt(const RequestTokens& tokens, qsizetype at);

// The token behind the strength that begins at one; the same index when none does.
[[nodiscard]] qsizetype strengthEnd(const RequestTokens& tokens, qsizetype at);

// amount = number unit of weight or volume: "106.32gm", "240 g", "420ml"; a quantity beside a strength.
[[nodiscard]] std::optional<Phrase> amountAt(const RequestTokens& tokens, qsizetype at);

// Whether an amount is one of volume.
[[nodiscard]] bool isVolume(const RequestTokens& tokens, const Phrase& amount);

// Whether an amount is given at a time rather than dispensed: a volume of what its strength tells ("2ml of 1% ..."), or
// of what is injected. "120 gm of" a gel is a quantity.
[[nodiscard]] bool isDoseOfDrug(const RequestTokens& tokens, const Phrase& amount);

// quantity = mark number [ unit ] | number [ "additional" ] unit; mark = "#" | "QTY" [ ":" ] | "total of" | ...; unit =
// a package, a form, visits, sessions: "#60", "#60 grams", "#1 box", "QTY: 2", "total of 180", "one (1) bottle",
// "30 tablets", "12 visits", "6 additional visits".
// "60 per month", "90 a month", "120 monthly": too many for a frequency, they are what is dispensed.
[[nodiscard]] bool countsSupply(const RequestTokens& tokens, const Number& number);
[[nodiscard]] std::optional<Phrase> quantityAt(const RequestTokens& tokens, qsizetype at);

// refills = [ "x" | "with" ] number "refills" | "refills" [ ":" ] number | "no refills": "x 3 refills", "with one
// refill", "refills: 2", "Three refills of X"; the value is in digits.
[[nodiscard]] std::optional<Phrase> refillsAt(const RequestTokens& tokens, qsizetype at);

// duration = [ "for" | "x" ] number time [ "supply" | "coverage" ] | "day supply" [ ":" ] number: "30 day supply",
// "day supply: 30", "One month supply", "for 14 days", "Three months coverage" -> "3 months".
[[nodiscard]] std::optional<Phrase> durationAt(const RequestTokens& tokens, qsizetype at);

// A form's name in the singular for the words that letters use: "tabs" -> "tablet". Empty for any other word.
[[nodiscard]] QLatin1StringView formOf(QStringView lowerWord);

// How often something is taken or done, with the dose and the way it is taken.
struct FrequencyPhrase
{
    Phrase phrase;
    std::optional<Phrase> dose; // "1-2 tabs"
    QString form; // of the dose's word
    Spans formSpans;
};

// frequency = [ dose ] [ route ] element { [ "," ] element | route } [ "for" complaint ]; element in Latin ("bid",
// "q6hrs", "prn") or English ("twice a day", "every 4-6 hrs", "at bedtime", "as needed", "with meals", "3 times a
// week"): "1-2 tabs orally every 4-6 hrs as needed". Further ones with doses of their own belong to it ("3 tabs qam, 2
// tabs qpm"); its dose, then unsure, is the first.
[[nodiscard]] std::optional<FrequencyPhrase> frequencyAt(const RequestTokens& tokens, qsizetype at);

// Whether a frequency begins at a token, however long it is.
[[nodiscard]] bool beginsFrequency(const RequestTokens& tokens, qsizetype at);

// How often and for how long a therapy or help is given: schedule = number ("x" | "times") number [ weeks | visits ] |
// often [ ("for" | "x" | "over") number time ]; often = as of a frequency, or so many hours or sessions in a time:
// "2 times a week for 6 weeks", "2x6", "two times four visits", "1 session per week for 12 weeks", "4 hours/day".
[[nodiscard]] std::optional<Phrase> scheduleAt(const RequestTokens& tokens, qsizetype at);

// "DOS: 11/14/16", "(DOS 12/29/16)", "date of service 12/1/2016"; the value is ISO. Also takes any other date, with an
// empty value; not what is a strength ("5/2/40 mg").
[[nodiscard]] std::optional<Phrase> serviceDateAt(const RequestTokens& tokens, qsizetype at);

} // namespace imr::core
