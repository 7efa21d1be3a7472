// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letterreader.h"

#include "core/text/letterbytes.h"
#include "core/text/lettersum.h"
#include "core/text/pdfletter.h"
#include "core/text/pdfworker.h"

#include <QFileInfo>

namespace imr::core {

class LetterReader::Private
{
public:
    explicit Private(const ReadLimits& given)
        : limits(given)
        , worker(given)
    {
    }

    Result<CanonicalText> text(const QString& path, const QByteArray& bytes)
    {
        if (!isPdf(path, bytes))
            return canonicalFromTextBytes(bytes);
        const Result<PdfText> pdf = worker.text(bytes);
        if (!pdf)
            return std::unexpected(pdf.error());
        return canonicalFromPdf(*pdf);
    }

    const ReadLimits limits;
    PdfWorker worker;
};

LetterReader::LetterReader(const ReadLimits& limits)
    : d(std::make_unique<Private>(limits))
{
}

LetterReader::~LetterReader() = default;

ReadLetter LetterReader::read(const QString& path)
{
    const QFileInfo info(path);
    ReadLetter letter;
    letter.path = info.absoluteFilePath();
    letter.fileName = info.fileName();
    const Result<QByteArray> bytes = letterBytes(letter.path, d->limits);
    if (!bytes) {
        letter.size = info.size();
        letter.text = std::unexpected(bytes.error());
        return letter;
    }
    letter.size = bytes->size();
    letter.sha256 = letterSum(*bytes);
    letter.text = d->text(letter.path, *bytes);
    return letter;
}

} // namespace imr::core
