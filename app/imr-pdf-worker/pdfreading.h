// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imr {

// The reply (core/text/pdfprotocol.h) for a PDF: its text and words, or why there are none.
[[nodiscard]] QByteArray replyTo(const QByteArray& bytes, int maxPages);

} // namespace imr
