// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/requesttokens.h"

namespace imr::core {

// The elements that frequencies and schedules are made of, each recognised at a token; the token behind it, or the same
// index where there is none (LETTERS.md, Requests).

// rate = "daily" | "weekly" | ... | ( "a" | "per" | "each" | "every" | "in" | "/" ) period: "a day", "per week",
// "/week".
[[nodiscard]] qsizetype rateEnd(const RequestTokens& tokens, qsizetype at);

// ceiling = "max" | "maximum" [ "of" | "dose" ] | "nte" | "not to exceed" | "no more than": what is the most that may
// be taken follows.
[[nodiscard]] qsizetype ceilingEnd(const RequestTokens& tokens, qsizetype at);

// english = ( "once" | "twice" | "thrice" ) rate | number "times" rate | "every" [ "other" | number ] period |
// "up to" english | "at bedtime" | "as needed" | "with meals" | number hours "on" [ "," ] number hours "off": "twice a
// day", "3 times per week", "every 4-6 hours".
[[nodiscard]] qsizetype englishEnd(const RequestTokens& tokens, qsizetype at);

// element = english | an abbreviation of prescriptions: "bid", "q6hrs", "q 4-6 h", "prn", "tid-qid".
[[nodiscard]] qsizetype elementEnd(const RequestTokens& tokens, qsizetype at);

} // namespace imr::core
