// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QJsonObject>

namespace imr::core {

// The JSON of DESIGN section 6, without "file": header, reviewer, patient, issues, findings, spans.
[[nodiscard]] QJsonObject letterToJson(const Letter& letter);

} // namespace imr::core
