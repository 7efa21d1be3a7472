// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decoding.h"
#include "core/text/letterlines.h"
#include "core/text/letterreader.h"
#include "core/text/readfailure.h"

#include <QtTranslation>

#include <algorithm>

namespace imr::core {

namespace {

constexpr qsizetype mostLines = 500'000;

qsizetype countLines(const QString& text)
{
    return std::ranges::count_if(text, [](QChar unit) { return unit == u'\n' || unit == u'\r' || unit == u'\f'; });
}

} // namespace

Result<CanonicalText> canonicalFromTextBytes(const QByteArray& bytes)
{
    Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return std::unexpected(decoded.error());
    if (decoded->text.size() > mostLines && countLines(decoded->text) > mostLines) {
        return readFailure(Error::Code::TooLarge,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to read the file, but it has more lines than a letter can. Check whether it is a letter."));
    }
    CanonicalText canonical;
    canonical.text = canonicalFromRaw(decoded->text);
    if (canonical.text.isEmpty()) {
        return readFailure(Error::Code::Empty,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to read the file, but it holds no words. Get the letter again from where it came."));
    }
    canonical.format = QStringLiteral("txt");
    canonical.encoding = decoded->encoding;
    canonical.extractor = textRules();
    return canonical;
}

} // namespace imr::core
