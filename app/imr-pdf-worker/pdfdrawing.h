// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace Poppler {
class Document;
}

namespace imr {

// The PDF whose pages are drawn, open from one request to the next. Gives replies (core/text/pdfprotocol.h).
class PdfDrawing final
{
public:
    PdfDrawing();
    ~PdfDrawing();
    PdfDrawing(const PdfDrawing&) = delete;
    PdfDrawing& operator=(const PdfDrawing&) = delete;

    // In place of the one that was open, also when it can't be.
    [[nodiscard]] QByteArray open(const QByteArray& bytes, int maxPages);
    [[nodiscard]] QByteArray draw(qint64 page, double pixelsPerPoint) const;

private:
    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace imr
