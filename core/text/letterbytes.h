// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/letterreader.h"

namespace imr::core {

// What a file that may be a letter holds. Nothing but a regular file is ever opened: a pipe or a device would not end.
// Larger than `maxPdfBytes` or, unless it is a PDF, than `maxTextBytes` is a TooLarge error.
[[nodiscard]] Result<QByteArray> letterBytes(const QString& path, const ReadLimits& limits);

// By its name or by its first bytes.
[[nodiscard]] bool isPdf(const QString& path, const QByteArray& bytes);

} // namespace imr::core
