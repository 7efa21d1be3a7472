// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imr::core {

// The SHA-256 sum of some bytes, hexadecimal: what a letter's file is known by. Where the processor has instructions
// for it they are used, at a tenth of the steps that Qt takes for it, which were one in twelve of an import.
[[nodiscard]] QByteArray sha256Of(QByteArrayView bytes);

} // namespace imr::core
