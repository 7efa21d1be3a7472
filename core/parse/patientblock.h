// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

namespace imr::core {

// Reads the patient's age, sex and date of injury from the case summary. The first mention counts; later ages and dates
// belong to visits and reports (LETTERS.md, Defects).
void readPatient(const QString& canonical, Span summary, Letter& letter);

} // namespace imr::core
