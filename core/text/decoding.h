// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace imr::core {

struct DecodedText
{
    QString text;
    QString encoding; // as CanonicalText::encoding
};

// The characters of a text file: by its byte order mark; else UTF-16 when every second byte is mostly NUL; else UTF-8
// when that is what the bytes are; else Windows-1252. Bytes that are no text (NULs, many control characters) are a
// NotText error.
[[nodiscard]] Result<DecodedText> decodedText(const QByteArray& bytes);

} // namespace imr::core
