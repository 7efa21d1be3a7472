// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decoding.h"
#include "core/text/letterlines.h"
#include "core/text/letterreader.h"

#include <QCoreApplication>

namespace imr::core {

Result<CanonicalText> canonicalFromTextBytes(const QByteArray& bytes)
{
    Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return std::unexpected(decoded.error());
    CanonicalText canonical;
    canonical.text = canonicalFromRaw(decoded->text);
    if (canonical.text.isEmpty()) {
        return std::unexpected(Error {Error::Code::Empty,
            QCoreApplication::translate("imr::LetterReader",
                "Tried to read the file, but it holds no words. Get the letter again from where it came."),
            {}});
    }
    canonical.format = QStringLiteral("txt");
    canonical.encoding = decoded->encoding;
    canonical.extractor = textRules();
    return canonical;
}

} // namespace imr::core
