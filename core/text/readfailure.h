// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace imr::core {

// Why a letter could not be read. The sentence is marked QT_TRANSLATE_NOOP("imr::LetterReader", ...).
[[nodiscard]] std::unexpected<Error> readFailure(Error::Code code, const char* sentence, const QString& detail = {});

} // namespace imr::core
