// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

namespace imr::core {

// Reads the reviewer's title, specialties and states of licensure: from two labelled lines that may wrap (2015 on), or
// from prose (2013-2014) "is Board Certified in X, has a subspecialty in Y and is licensed to practice in Z"
// (LETTERS.md, Reviewer).
//   lines = "State(s) of Licensure:" list "Certification(s)/Specialty:" list    list = name { "," name }
//   prose = "Board Certified in" names [ "subspecialty in" names ] "licensed to practice in" names
//   names = name { ("," | "and") name }
void readReviewerBlock(const QString& canonical, Span reviewer, Letter& letter);

} // namespace imr::core
