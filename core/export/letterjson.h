// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QJsonObject>

namespace imr::core {

// A letter as `imr parse` prints it, without "file": header, reviewer, patient, issues, findings, spans, layout.
[[nodiscard]] QJsonObject letterToJson(const Letter& letter);

} // namespace imr::core
