// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imr::core {

// What a letter's file is known by: the SHA-256 of its bytes (FIPS 180-4), in 64 lower-case hexadecimal digits.
[[nodiscard]] QByteArray letterSum(QByteArrayView bytes);

} // namespace imr::core
